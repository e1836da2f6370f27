// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testkit.ImServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCommandTest {
    private static final List<String> SCENES = List.of(
            "== alice signs on over OSCAR, bob over TOC2",
            "== they put each other on their lists, and see each other",
            "== bob types",
            "== they talk, in several scripts",
            "== alice says something in bold",
            "== alice says something with an emoji",
            "== alice goes away, and her program answers",
            "== bob goes away, and alice can read why",
            "== carol writes to alice, who is not there",
            "== the lines are cut, and heal",
            "== bob signs off, then alice");

    @Test
    void showsEverySceneOnAServerOfItsOwn() {
        Run run = Run.parley("demo");
        assertThat(run.lines()).containsSubsequence(SCENES).last().isEqualTo("11 scenes seen");
        assertThat(run.lines()).filteredOn("   seen"::equals).hasSameSizeAs(SCENES);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void tellsWhatWasSeenBeforeItSaysThatItWasSeen() {
        assertThat(Run.parley("demo").lines())
                .containsSubsequence(
                        "   alice  OSCAR sees bob arrive",
                        "   seen",
                        "== bob types",
                        "   alice  OSCAR sees bob typing",
                        "   alice  OSCAR sees bob idle",
                        "   seen",
                        "== they talk, in several scripts",
                        "   bob    TOC2  hears alice: 日本語, العربية, ½ café",
                        "   alice  OSCAR hears bob: Hi {alice}, that is $5 [or so] \\ \"quoted\" (really)",
                        "   seen",
                        "== alice says something in bold",
                        "   bob    TOC2  hears alice: this is <B>important</B>",
                        "   seen",
                        "== alice goes away, and her program answers",
                        "   bob    TOC2  hears alice: out for lunch [auto reply]",
                        "   seen",
                        "   alice  OSCAR sees bob away: reading",
                        "   seen",
                        "   alice  OSCAR hears carol: call me when you are back [offline]",
                        "   seen",
                        "   bob    TOC2  is online, session 2",
                        "   bob    TOC2  hears alice: there you are again",
                        "   seen");
    }

    @Test
    void showsEveryFrameDecoded() {
        Run run = Run.parley("demo", "--wire");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("> alice bos SendIcbm\\(04,06\\), \\d+ bytes")
                .containsPattern("< alice bos BuddyArrived\\(03,0B\\), \\d+ bytes")
                .containsPattern("> bob toc toc2_send_im, \\d+ bytes")
                .containsPattern("< bob toc IM_IN2, \\d+ bytes")
                .contains("         text: \"Good morning, bob!\"")
                .containsPattern("0000  49 4d 5f 49 4e 32 3a .*IM_IN2:")
                .contains("roastedPassword=(secret)");
    }

    @Test
    void playsElsewhereAndSaysWhatItLeavesOut() {
        try (ImServer server = ImServer.builder().anyUser().start()) {
            Run run = elsewhere(server.oscarPort(), server.tocPort(), "--alice", "ann:x1", "--bob", "ben:x2");
            assertThat(run.exitCode()).isZero();
            assertThat(run.lines())
                    .containsSubsequence(SCENES)
                    .containsSubsequence(
                            "== alice says something with an emoji",
                            "   left out: some servers lose what is beyond 16 bits on the way from OSCAR to TOC")
                    .containsSubsequence(
                            "== the lines are cut, and heal", "   left out: nobody can ask this server to cut them")
                    .contains("   ben    TOC2  hears ann: Good morning, bob!")
                    .last()
                    .isEqualTo("9 scenes seen, 2 left out");
        }
    }

    @Test
    void playsASecondTimeOnTheSameServer() {
        try (ImServer server = ImServer.builder().anyUser().start()) {
            elsewhere(server.oscarPort(), server.tocPort());
            assertThat(elsewhere(server.oscarPort(), server.tocPort()).exitCode())
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void failsWhereNobodyListens(boolean oscarListens) throws IOException {
        int nobody = unusedPort();
        try (ImServer server = ImServer.builder().anyUser().start()) {
            Run run = elsewhere(oscarListens ? server.oscarPort() : nobody, oscarListens ? nobody : server.tocPort());
            assertThat(run.lines()).last().asString().startsWith("   NOT SEEN: Cannot connect to 127.0.0.1:" + nobody);
            assertThat(run.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void failsWhereAPasswordIsWrong() {
        try (ImServer server = ImServer.withUsers("alice", "bob", "carol")) {
            Run run = elsewhere(server.oscarPort(), server.tocPort(), "--alice", "alice:other");
            assertThat(run.lines()).last().isEqualTo("   NOT SEEN: wrong password (code 05)");
            assertThat(run.exitCode()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--oscar localhost:5190, go together",
        "--toc localhost:9898, go together",
        "--oscar localhost --toc localhost:9898, HOST:PORT",
        "--oscar localhost:5190 --toc localhost:0, HOST:PORT",
        "--oscar localhost:5190 --toc localhost:65536, HOST:PORT",
        "--oscar :5190 --toc localhost:9898, HOST:PORT",
        "--oscar localhost:x --toc localhost:9898, HOST:PORT",
        "--alice alice, NAME:PASSWORD",
        "--bob :secret, NAME:PASSWORD",
        "--nonsense, --nonsense",
        "once, once"
    })
    void refusesWrongUsage(String arguments, String said) {
        Run run = Run.parley(("demo " + arguments).split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said).doesNotContain("secret");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void refusesANameThatNobodyCanHave() {
        Run run = Run.parley("demo", "--carol", "c".repeat(200) + ":secret");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("characters").doesNotContain("secret");
    }

    private static Run elsewhere(int oscar, int toc, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("demo", "--oscar", "127.0.0.1:" + oscar, "--toc", "127.0.0.1:" + toc));
        arguments.addAll(List.of(more));
        return Run.parley(arguments.toArray(String[]::new));
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
