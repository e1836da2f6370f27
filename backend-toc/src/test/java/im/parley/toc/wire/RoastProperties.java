// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RoastProperties {
    @Property
    void everyPasswordComesBack(@ForAll byte[] password) {
        assertThat(Roast.unroast(Roast.roast(password))).isEqualTo(password);
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        WireArbitraries.valueOrWireException(() -> Roast.unroast(text));
    }
}
