// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.WireException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FlapDecoderTest {
    private final FlapDecoder decoder = new FlapDecoder();

    @Test
    void showsEachFrameWhereItLies() {
        byte[] stream = FlapGolden.stream(FlapGolden.SERVER);
        decoder.feed(stream);
        decoder.next();
        decoder.next();

        assertThat(decoder.channel()).isEqualTo(FlapFrame.DATA);
        assertThat(decoder.sequence()).isEqualTo(0x65);
        assertThat(decoder.array()).isSameAs(stream);
        assertThat(decoder.payloadStart()).isEqualTo(16);
        assertThat(decoder.payloadLength()).isEqualTo(22);
        assertThat(decoder.frame().payload()).isEqualTo(Arrays.copyOfRange(stream, 16, 38));
    }

    @Test
    void waitsForTheRestOfAFrame() {
        decoder.feed(FlapGolden.bytes("2A 02 00 01 00 02 07"));
        assertThat(decoder.next()).isFalse();
        assertThat(decoder.rest()).isEqualTo(7);

        decoder.feed(FlapGolden.bytes("FF 08 2A FF"), 1, 3);
        assertThat(decoder.next()).isTrue();
        assertThat(decoder.frame()).isEqualTo(new FlapFrame(2, 1, new byte[] {7, 8}));
        assertThat(decoder.rest()).isEqualTo(1);
    }

    @Test
    void takesASignOffWithoutALengthForOneOnlyAtTheEnd() {
        decoder.feed(FlapGolden.bytes("2A 04 00 0A"));
        assertThat(decoder.next()).isFalse();

        decoder.end();
        assertThat(decoder.next()).isTrue();
        assertThat(decoder.frame()).isEqualTo(new FlapFrame(FlapFrame.SIGN_OFF, 10, new byte[0]));
        assertThat(decoder.next()).isFalse();
        assertThat(decoder.rest()).isZero();
    }

    @Test
    void countsOffsetsFromTheStartOfTheStream() {
        decoder.feed(FlapGolden.bytes("2A 05 00 00 00 00 2A 05"));
        decoder.next();
        decoder.feed(FlapGolden.bytes("00 01 00 00"));
        decoder.next();
        decoder.feed(FlapGolden.bytes("EE EE 2A 05 00 02 00 00 47 45 54 20 2F 20"), 2, 14);
        decoder.next();

        assertThatThrownBy(decoder::next)
                .isInstanceOfSatisfying(
                        WireException.class, wire -> assertThat(wire.offset()).isEqualTo(18));
    }
}
