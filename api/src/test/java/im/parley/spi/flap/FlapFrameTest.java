// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlapFrameTest {
    @Test
    void liesOnTheWireAsTheDocumentsSay() {
        FlapFrame frame = new FlapFrame(FlapFrame.SIGN_ON, 0x2710, new byte[] {0, 0, 0, 1});

        assertThat(frame.toByteArray()).isEqualTo(FlapGolden.bytes("2A 01 27 10 00 04 00 00 00 01"));
    }

    @Test
    void hasTheLargestLengthTheHeaderCanSay() {
        byte[] bytes = new FlapFrame(FlapFrame.DATA, 0xFFFF, new byte[0xFFFF]).toByteArray();

        assertThat(bytes).hasSize(6 + 65535).startsWith(FlapGolden.bytes("2A 02 FF FF FF FF"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6, 256})
    void refusesAChannelThatIsNone(int channel) {
        assertThatThrownBy(() -> new FlapFrame(channel, 0, new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatTheHeaderHasNoRoomFor() {
        assertThatThrownBy(() -> new FlapFrame(2, 0x10000, new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FlapFrame(2, -1, new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FlapFrame(2, 0, new byte[0x10000])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isEqualByContentAndPrintsNone() {
        FlapFrame frame = new FlapFrame(2, 7, new byte[] {1, 2});

        assertThat(frame)
                .isEqualTo(new FlapFrame(2, 7, new byte[] {1, 2}))
                .hasSameHashCodeAs(new FlapFrame(2, 7, new byte[] {1, 2}))
                .isNotEqualTo(new FlapFrame(2, 7, new byte[] {1, 3}))
                .isNotEqualTo(new FlapFrame(2, 8, new byte[] {1, 2}))
                .isNotEqualTo(new FlapFrame(1, 7, new byte[] {1, 2}))
                .hasToString("FLAP channel 2 #7, 2 bytes");
    }

    @Test
    void isCountedUpToSixteenBits() {
        FlapWriter writer = new FlapWriter(0xFFFE);
        Buffer out = new Buffer();

        assertThat(writer.write(5, new byte[0], out)).isEqualTo(0xFFFE);
        assertThat(writer.write(5, new byte[0], out)).isEqualTo(0xFFFF);
        assertThat(writer.write(5, new byte[0], out)).isZero();
        assertThat(out.readByteString().hex()).isEqualTo("2a05fffe00002a05ffff00002a0500000000");
    }
}
