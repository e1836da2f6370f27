// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import im.parley.examples.recording.Captures;
import im.parley.toc.wire.Roast;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodeCommandTest {
    private static final String OSCAR = """
            1 S 0.001 1 100 00000001
            1 C 0.002 2 7 0001000600000000000a
            """;
    private static final String UNKNOWN = "1 C 1.5 2 8 00990042000000000001\n";
    private static final String TRUNCATED = "1 C 2 2 9 00170002000000000002000100096162\n";
    private static final String TOC_CHANGED = """
            2 C 0 X - 464c41504f4e0d0a0d0a
            2 S 3.25 2 0 4552524f523a30393031
            # connection 2 S ended inside a frame: 2a02
            """;

    @TempDir
    Path folder;

    @Test
    void printsEveryFrame() throws Exception {
        Run run = Run.parley("decode", file("a", OSCAR + UNKNOWN + TRUNCATED + TOC_CHANGED));
        assertThat(run.lines())
                .containsExactly(
                        "1 S 0.001 FlapSignOn, 4 bytes",
                        "    version: 1",
                        "    tlvs: none",
                        "1 C 0.002 RateQuery(01,06), 10 bytes",
                        "    request: 0000000A",
                        "1 C 1.500 UnknownSnac(99,42), 10 bytes -- unknown",
                        "    UnknownSnac(99,42)[0]",
                        "1 C 2.000 LoginRequest(17,02), 16 bytes -- failed: wanted 9 bytes, have 2 at offset 14",
                        "2 C 0.000 FLAPON, 10 bytes",
                        "    bytes: \"FLAPON\\r\\n\\r\\n\"",
                        "2 S 3.250 ERROR, 10 bytes -- changed: written otherwise from byte 6 on",
                        "    code: 901 (0x385)",
                        "    arguments: none",
                        "# connection 2 S ended inside a frame, 2 bytes into it");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void printsBytesWhenAsked() throws Exception {
        Run run = Run.parley("decode", "--hex", file("a", OSCAR));
        assertThat(run.lines()).contains("    0000  00 00 00 01                                      ....");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void countsWhenChecking() throws Exception {
        String good = file("good", OSCAR + UNKNOWN);
        String bad = file("bad", OSCAR + TRUNCATED + TOC_CHANGED);
        Run run = Run.parley("decode", "--check", good, bad);
        assertThat(run.lines())
                .containsExactly(
                        good + ": 3 frames, 1 unknown, 0 failed, 0 changed",
                        bad + ": 5 frames, 0 unknown, 1 failed, 1 changed",
                        "all: 8 frames, 1 unknown, 1 failed, 1 changed");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void acceptsUnknownFramesWhenChecking() throws Exception {
        assertThat(Run.parley("decode", "--check", file("a", OSCAR + UNKNOWN)).exitCode())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {TRUNCATED, TOC_CHANGED})
    void failsForOneBadFrame(String line) throws Exception {
        assertThat(Run.parley("decode", "--check", file("a", OSCAR + line)).exitCode())
                .isEqualTo(1);
    }

    @Test
    void goesOnBehindAFileThatCannotBeRead() throws Exception {
        String missing = folder.resolve("missing").toString();
        String wrong = file("wrong", "hello\n");
        Run run = Run.parley("decode", "--check", missing, wrong, file("a", OSCAR));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(missing + ": no such file", wrong + ": line 1");
        assertThat(run.lines()).hasSize(2).last().isEqualTo("all: 2 frames, 0 unknown, 0 failed, 0 changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {".frames", ".pcap"})
    void readsAllRecordedTraffic(String extension) {
        Run run = Run.parley(decode("--check", extension));
        assertThat(run.lines()).last().asString().matches("all: \\d{4} frames, 1 unknown, 0 failed, 0 changed");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void printsNoPasswordOfTheRecordedTraffic() {
        String password = "parley1";
        Run run = Run.parley(decode("--hex", ".frames"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("toc_unknown_command", "(secret")
                .doesNotContain(password)
                .doesNotContain(Roast.roast(password.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String[] decode(String option, String extension) {
        Path captures = Captures.folder().orElse(null);
        assumeThat(captures).isNotNull();
        List<String> files =
                Captures.files(captures, extension).stream().map(Path::toString).toList();
        return Stream.concat(Stream.of("decode", option), files.stream()).toArray(String[]::new);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
