// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.WireException;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.WireReader;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SnacProperties {
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsAsTheSameRecord(@ForAll("snacs") Snac snac) {
        assertThat(SnacAssert.roundTrip(snac)).isEqualTo(snac);
    }

    @Property(tries = 2000)
    void anyBodyGivesARecordOrAWireException(
            @ForAll("codecs") SnacCodec<?> codec, @ForAll @Size(max = 120) byte[] body) {
        try {
            assertThat(codec.read(new WireReader(body))).isInstanceOf(codec.type());
        } catch (WireException refused) {
            assertThat(refused.offset()).isBetween(0L, (long) body.length);
        }
    }

    @Property(tries = 2000)
    void aDamagedFrameGivesAFrameOrAWireException(
            @ForAll("golden") GoldenFrames.Golden golden,
            @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 0xFFFFFF) Integer> damage,
            @ForAll @IntRange(min = 0, max = 400) int length) {
        byte[] payload = golden.payload();
        for (int each : damage) {
            payload[each % payload.length] = (byte) (each >>> 16);
        }
        byte[] cut = Arrays.copyOf(payload, Math.min(length, payload.length));
        try {
            SnacFrame frame = Snacs.REGISTRY.decode(cut);
            assertThat(frame.toString()).isNotEmpty();
        } catch (WireException refused) {
            assertThat(refused.offset()).isBetween(0L, (long) cut.length);
        }
    }

    @Provide
    Arbitrary<Snac> snacs() {
        return SnacArbitraries.snacs();
    }

    @Provide
    Arbitrary<SnacCodec<?>> codecs() {
        return SnacArbitraries.codecs();
    }

    @Provide
    Arbitrary<GoldenFrames.Golden> golden() {
        return Arbitraries.of(GoldenFrames.all());
    }
}
