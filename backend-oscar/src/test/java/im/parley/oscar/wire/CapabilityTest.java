// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CapabilityTest {
    @Test
    void aShortFormStandsForAUuid() {
        UUID directIm = UUID.fromString("09461345-4C7F-11D1-8222-444553540000");
        assertThat(Capability.DIRECT_IM).isEqualTo(Capability.of(directIm));
        assertThat(Capability.DIRECT_IM.uuid()).isEqualTo(directIm);
        assertThat(Capability.DIRECT_IM.hasShortForm()).isTrue();
        assertThat(Capability.DIRECT_IM.shortForm()).isEqualTo(0x1345);
        assertThat(Capability.CHAT.hasShortForm()).isFalse();
    }

    @Test
    void knownOnesHaveALabel() {
        assertThat(Capability.ICQ_TYPING).hasToString("typing notices");
        assertThat(IcqMood.COFFEE.capability()).hasToString("having coffee");
        Capability unknown = Capability.of(UUID.fromString("00000000-0000-0000-0000-000000000001"));
        assertThat(unknown.label()).isEmpty();
        assertThat(unknown).hasToString("00000000-0000-0000-0000-000000000001");
    }

    @Property
    void everyShortFormComesBack(@ForAll @IntRange(max = 0xFFFF) int form) {
        Capability capability = Capability.ofShort(form);
        assertThat(capability.hasShortForm()).isTrue();
        assertThat(capability.shortForm()).isEqualTo(form);
    }

    @Property
    void sixteenBytesAreWrittenAsTheyWereRead(@ForAll long high, @ForAll long low) {
        Capability capability = new Capability(high, low);
        WireWriter out = new WireWriter();
        capability.write(out);
        assertThat(out.size()).isEqualTo(Capability.SIZE);
        assertThat(Capability.read(new WireReader(out.toByteArray()))).isEqualTo(capability);
    }
}
