// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.wire.Capability;
import im.parley.toc.wire.TocCapability;
import org.junit.jupiter.api.Test;

/** An ability that both protocols know has one name. */
class CapabilityNamesTest {
    private static final int SHORT_FORMS = 0x10000;

    @Test
    void bothProtocolsCallAbilitiesTheSame() {
        for (int form = 0; form < SHORT_FORMS; form++) {
            Capability capability = Capability.ofShort(form);
            String label = TocCapability.label(capability.uuid());
            if (!label.equals(capability.uuid().toString())) {
                assertThat(label).isEqualTo(capability.toString());
            }
        }
        assertThat(TocCapability.label(Capability.CHAT.uuid())).isEqualTo(Capability.CHAT.toString());
        assertThat(TocCapability.label(Capability.XTRAZ.uuid())).isEqualTo(Capability.XTRAZ.toString());
    }
}
