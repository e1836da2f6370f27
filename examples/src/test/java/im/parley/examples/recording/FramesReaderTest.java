// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsFramesAndRemainders() throws Exception {
        Recording recording = read("""
                # two connections
                1 C 0.101 X - 464c41504f4e

                1 S 0.102 1 65535 00000001
                2 S 12 4 3 -
                # connection 2 S ended inside a frame: 2a04
                """);
        assertThat(recording)
                .isEqualTo(new Recording(
                        List.of(
                                new RecordedFrame(
                                        1,
                                        Direction.TO_SERVER,
                                        Duration.ofMillis(101),
                                        RecordedFrame.RAW,
                                        0,
                                        ByteString.encodeUtf8("FLAPON")),
                                new RecordedFrame(
                                        1,
                                        Direction.TO_CLIENT,
                                        Duration.ofMillis(102),
                                        1,
                                        65535,
                                        ByteString.decodeHex("00000001")),
                                new RecordedFrame(
                                        2, Direction.TO_CLIENT, Duration.ofSeconds(12), 4, 3, ByteString.EMPTY)),
                        List.of(new Remainder(2, Direction.TO_CLIENT, ByteString.decodeHex("2a04"), 0))));
        assertThat(recording.protocol(1)).isEqualTo(Protocol.TOC);
        assertThat(recording.protocol(2)).isEqualTo(Protocol.OSCAR);
    }

    @Test
    void tellsAConversationWhoseBeginningIsMissingByItsLines() throws Exception {
        Recording recording = read("""
                1 S 0.1 5 9 -
                1 S 0.2 2 10 4e49434b3a616c696365
                2 C 0.3 2 7 0004000600000000000100
                """);
        assertThat(recording.protocol(1)).isEqualTo(Protocol.TOC);
        assertThat(recording.protocol(2)).isEqualTo(Protocol.OSCAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 C 0.1 2 7",
                "1 X 0.1 2 7 00",
                "1 C 0.1 2 7 0",
                "1 C 0.1 2 7 0g",
                "1 C -1 2 7 00",
                "1 C 0.1 X 7 00",
                "1 C 0.1 2 - 00",
                "12345678901 C 0.1 2 7 00",
                "hello"
            })
    void namesTheLineThatIsWrong(String line) {
        assertThatThrownBy(() -> read("# fine\n" + line + "\n"))
                .isInstanceOf(RecordingFormatException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void rejectsWhatIsNoText() throws Exception {
        Path file = Files.write(folder.resolve("x"), new byte[] {0x0A, 0x0D, 0x0D, 0x0A, (byte) 0xFF});
        assertThatThrownBy(() -> Recording.read(file)).isInstanceOf(RecordingFormatException.class);
    }

    private Recording read(String text) throws Exception {
        return Recording.read(Files.writeString(folder.resolve("x.frames"), text, StandardCharsets.UTF_8));
    }
}
