// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.WireException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlapReaderTest {
    @Test
    void readsASignOnAsItWasWritten() throws IOException {
        for (List<String> frames : List.of(FlapGolden.SERVER, FlapGolden.CLIENT)) {
            FlapReader reader = reader(FlapGolden.stream(frames));
            for (String frame : frames) {
                assertThat(reader.next()).isTrue();
                assertThat(reader.frame().toByteArray()).isEqualTo(FlapGolden.bytes(frame));
            }
            assertThat(reader.next()).isFalse();
        }
    }

    @Test
    void takesASignOffWithoutALengthForOne() throws IOException {
        FlapReader reader = reader(FlapGolden.bytes("2A 05 00 09 00 00 2A 04 00 0A"));

        assertThat(reader.next()).isTrue();
        assertThat(reader.next()).isTrue();
        assertThat(reader.frame()).isEqualTo(new FlapFrame(FlapFrame.SIGN_OFF, 10, new byte[0]));
        assertThat(reader.next()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2A", "2A 04 00", "2A 02 00 01", "2A 04 00 0A 00", "2A 02 00 01 00 02 07"})
    void takesAnEndInsideAFrameForALostLink(String start) {
        assertThatThrownBy(() -> reader(FlapGolden.bytes(start)).next()).isInstanceOf(EOFException.class);
    }

    @Test
    void refusesAPeerThatSpeaksSomethingElse() throws IOException {
        assertThatThrownBy(() -> reader("SSH-2.0-server\r\n".getBytes(US_ASCII)).next())
                .isInstanceOf(WireException.class)
                .hasMessage("no FLAP marker but 53 at offset 0");

        FlapReader later = reader(FlapGolden.bytes("2A 05 00 09 00 00 2A 06 00 0A 00 00"));
        later.next();
        assertThatThrownBy(later::next)
                .isInstanceOf(WireException.class)
                .hasMessage("FLAP has no channel 06 at offset 7");
    }

    @Test
    void asksForSixBytesAndThenForThePayload() throws IOException {
        List<Integer> asked = new ArrayList<>();
        InputStream idle = new ByteArrayInputStream(FlapGolden.bytes("2A 02 00 01 00 03 01 02 03")) {
            @Override
            public int read(byte[] target, int from, int count) {
                asked.add(count);
                return super.read(target, from, count);
            }

            @Override
            public int available() {
                return 0;
            }
        };
        FlapReader reader = new FlapReader(idle);
        reader.next();
        reader.next();

        assertThat(asked).containsExactly(6, 3, 6);
    }

    private static FlapReader reader(byte[] bytes) {
        return new FlapReader(new ByteArrayInputStream(bytes));
    }
}
