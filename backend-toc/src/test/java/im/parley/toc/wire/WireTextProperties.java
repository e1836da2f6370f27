// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WireTextProperties {
    @Property
    void anyBytesComeBack(@ForAll("bytes") byte[] bytes) {
        assertThat(WireText.decode(bytes).bytes()).isEqualTo(bytes);
    }

    @Property
    void anyUnconvertedBytesComeBack(@ForAll("bytes") byte[] bytes) {
        assertThat(WireText.decodeUnconverted(bytes, 0, bytes.length).bytes()).isEqualTo(bytes);
    }

    @Property
    void everyTextComesBackFromUtf8(@ForAll("texts") String text) {
        assertThat(WireText.decode(WireText.of(text).bytes())).isEqualTo(WireText.of(text));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return WireArbitraries.bytes();
    }

    @Provide
    Arbitrary<String> texts() {
        return WireArbitraries.texts();
    }
}
