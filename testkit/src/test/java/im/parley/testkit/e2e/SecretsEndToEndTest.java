// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testkit.ImServer;
import im.parley.toc.wire.Roast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No password, hash of one, roasted one or cookie is printed, however talkative a program is. */
class SecretsEndToEndTest {
    private static String printed = "";
    private static Map<Way, Set<ByteString>> secrets = Map.of();

    /** A program of its own, since a logger's level is set once for all. */
    @BeforeAll
    static void blab(@TempDir Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path list = folder.resolve("secrets");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Blabbermouth.class.getName(),
                        list.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = program.waitFor(50, TimeUnit.SECONDS);
        program.destroyForcibly();
        printed = Files.readString(output, ISO_8859_1);
        assertThat(ended && program.exitValue() == 0).as(printed).isTrue();
        secrets = Files.readAllLines(list).stream()
                .map(line -> line.split(" "))
                .collect(groupingBy(
                        words -> Way.valueOf(words[0]), mapping(words -> ByteString.decodeHex(words[1]), toSet())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "DEBUG", "LoginRequest", "toc2_login", "SignOnException", "StateChange"})
    void muchIsPrinted(String word) {
        assertThat(printed.contains(word)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theSecretsAreKnown(Way way) {
        Set<ByteString> known = secrets.get(way);
        assertThat(known).contains(ByteString.encodeUtf8(Blabbermouth.PASSWORD));
        if (way.isToc()) {
            assertThat(known).contains(ByteString.encodeUtf8(Roast.roast(Blabbermouth.PASSWORD.getBytes(UTF_8))));
        } else {
            assertThat(known).as("two passwords, three proofs, two cookies").hasSizeGreaterThanOrEqualTo(6);
            assertThat(known).anySatisfy(secret -> assertThat(secret.size()).isEqualTo(256));
        }
        assertThat(known).doesNotContain(ByteString.encodeUtf8(ImServer.PASSWORD));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void noneIsPrinted(Way way) {
        String digits = printed.toLowerCase(Locale.ROOT);
        for (ByteString secret : secrets.get(way)) {
            assertThat(printed.contains(secret.string(ISO_8859_1)))
                    .as("%s as it is", secret)
                    .isFalse();
            assertThat(digits.contains(secret.hex())).as("%s in hex", secret).isFalse();
        }
    }
}
