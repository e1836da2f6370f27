// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.examples.Person;
import im.parley.testkit.ImServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatCommandTest {
    @TempDir
    Path folder;

    @Test
    void saysWhatItsInputSays() throws Exception {
        try (ImServer server =
                        ImServer.builder().user("me", "mine alone").users("bob").start();
                Person bob = Person.online(server, "toc", "bob")) {
            Forked chat = chat(
                    Map.of("PARLEY_PASSWORD", "mine alone"),
                    "bob first\nbob second\n/quit\n",
                    "127.0.0.1:" + server.oscarPort());
            assertThat(chat.output()).contains("* accepted").doesNotContain("mine alone");
            assertThat(chat.exitCode()).isZero();
            assertThat(bob.hear().text()).isEqualTo("first");
            assertThat(bob.hear().text()).isEqualTo("second");
        }
    }

    @Test
    void failsWhenItCannotSignOn() throws Exception {
        try (ImServer server = ImServer.withUsers("me")) {
            Forked chat = chat(Map.of("PARLEY_PASSWORD", "wrong"), "bob hi\n", "127.0.0.1:" + server.oscarPort());
            assertThat(chat.output()).contains("* sign-on failed: wrong password");
            assertThat(chat.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void needsAPassword() throws Exception {
        Forked chat = chat(Map.of(), "", "127.0.0.1:5190");
        assertThat(chat.output()).contains("PARLEY_PASSWORD");
        assertThat(chat.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"smtp me, smtp", "oscar me --server nowhere, nowhere", "oscar, NAME"})
    void refusesWrongUsage(String arguments, String said) {
        Run run = Run.parley(("chat " + arguments).split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said);
        assertThat(run.out()).isEmpty();
    }

    private Forked chat(Map<String, String> environment, String input, String server) throws Exception {
        return Forked.run(
                folder,
                environment,
                input,
                List.of(),
                ParleyCommand.class.getName(),
                "chat",
                "oscar",
                "me",
                "--server",
                server);
    }
}
