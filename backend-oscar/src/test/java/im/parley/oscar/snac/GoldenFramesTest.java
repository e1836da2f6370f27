// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.wire.SnacFrame;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenFramesTest {
    @ParameterizedTest
    @MethodSource("im.parley.oscar.snac.GoldenFrames#all")
    void readsTheRecordOfThatNameAndWritesTheSameBytes(GoldenFrames.Golden golden) {
        SnacFrame frame = Snacs.REGISTRY.decode(golden.payload());
        assertThat(frame.body().getClass().getSimpleName()).isEqualTo(golden.record());
        assertThat(frame.trailing()).as("bytes that nobody read").isEqualTo(ByteString.EMPTY);
        assertThat(SnacAssert.bytes(frame)).isEqualTo(golden.payload());
    }

    @Test
    void everySnacHasGoldenBytes() {
        assertThat(GoldenFrames.all())
                .extracting(GoldenFrames.Golden::record)
                .containsAll(Snacs.REGISTRY.all().stream()
                        .map(codec -> codec.type().getSimpleName())
                        .toList());
    }

    @Test
    void everyNameIsGivenOnce() {
        assertThat(GoldenFrames.all()).extracting(GoldenFrames.Golden::name).doesNotHaveDuplicates();
    }
}
