// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.auth.FlapSignOn;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One whole conversation with a server, written down byte by byte from the description of the protocol. */
class TranscriptTest {
    private static final int FLAP_HEADER = 6;

    static List<String> frames() {
        return GoldenFrames.lines("transcript.txt");
    }

    @ParameterizedTest
    @MethodSource("frames")
    void everyFrameIsWrittenAsItWasRead(String line) {
        byte[] frame = HexFormat.of().parseHex(line.substring(2));
        byte[] payload = Arrays.copyOfRange(frame, FLAP_HEADER, frame.length);
        assertThat(payload.length).isEqualTo((frame[4] & 0xFF) << 8 | frame[5] & 0xFF);
        assertThat(rewritten(frame[1], payload)).isEqualTo(payload);
    }

    private static byte[] rewritten(int channel, byte[] payload) {
        return switch (channel) {
            case 1 -> FlapSignOn.read(payload).toByteArray();
            case 2 -> SnacAssert.bytes(Snacs.REGISTRY.decode(payload));
            case 4 -> FlapSignOff.read(payload).toByteArray();
            default -> new byte[0];
        };
    }
}
