// SPDX-License-Identifier: Apache-2.0
package im.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Account;
import im.parley.Reconnect;
import im.parley.testkit.ImServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleClientTest {
    private final ImServer server = ImServer.withUsers("me", "bob");
    private final Terminal terminal = new Terminal();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"oscar, toc, ACCEPTED", "toc, oscar, WRITTEN"})
    void sendsWhatIsTypedAndPrintsWhatIsHeard(String mine, String bobs, String receipt) throws Exception {
        try (Account me = server.account(mine, "me").build();
                Person bob = Person.online(server, bobs, "bob")) {
            CompletableFuture<Void> running = start(me);
            Person.awaitOnline(me);

            terminal.type("alone");
            terminal.type("bob good morning");
            assertThat(bob.hear().text()).isEqualTo("good morning");
            terminal.read("* " + receipt);
            bob.say("me", "and to you");
            terminal.read("<bob> and to you");

            terminal.type("/quit");
            running.get(20, TimeUnit.SECONDS);
        }
        assertThat(terminal.text()).doesNotContain("alone", "not sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscar", "toc"})
    void tellsWhenItCannotSignOnAndWhatIsNotSent(String protocol) throws Exception {
        try (Account me = server.account(protocol, "me")
                .password("wrong")
                .reconnect(Reconnect.never())
                .build()) {
            CompletableFuture<Void> running = start(me);
            String refused = me.connect()
                    .toSingleDefault("")
                    .onErrorReturn(error -> "sign-on failed: " + error.getMessage())
                    .timeout(20, TimeUnit.SECONDS)
                    .blockingGet();
            terminal.read(refused);

            terminal.type("bob hello?");
            terminal.read("* not sent: ");
            terminal.end();
            running.get(20, TimeUnit.SECONDS);
        }
    }

    private CompletableFuture<Void> start(Account me) {
        return CompletableFuture.runAsync(() -> {
            try {
                ConsoleClient.run(me, terminal.keyboard(), terminal.stream());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
