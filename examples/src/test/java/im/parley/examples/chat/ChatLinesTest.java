// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.chat;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Account;
import im.parley.IncomingMessage;
import im.parley.Presence;
import im.parley.Reconnect;
import im.parley.examples.Person;
import im.parley.examples.Terminal;
import im.parley.testkit.ImServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatLinesTest {
    private final ImServer server = ImServer.withUsers("me", "bob");
    private final Terminal terminal = new Terminal();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"oscar, toc, accepted", "toc, oscar, written"})
    void doesWhatIsTyped(String mine, String bobs, String receipt) throws Exception {
        try (Account me = server.account(mine, "me").build();
                Person bob = Person.online(server, bobs, "bob")) {
            CompletableFuture<Boolean> running = start(me);

            terminal.type("/add bob Old friends");
            terminal.read("* bob is online");
            terminal.type("/list");
            terminal.read("* Old friends");
            terminal.read("*   bob (bob), ONLINE");

            terminal.type("bob are you there?");
            IncomingMessage asked = bob.hear();
            assertThat(asked.text()).isEqualTo("are you there?");
            terminal.read("* " + receipt);
            bob.say("me", "always");
            terminal.read("<bob> always");
            bob.appear(Presence.away("not quite always"));
            terminal.read("* bob is away");

            terminal.type("/quit");
            assertThat(running.get(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscar", "toc"})
    void showsOthersThatWeAreAway(String protocol) throws Exception {
        Terminal watching = new Terminal();
        try (Account me = server.account(protocol, "me").build();
                Person bob = Person.online(server, "oscar", "bob")) {
            bob.account()
                    .buddies()
                    .changes()
                    .subscribe(change -> watching.type(change.now().status().name()));
            bob.account().buddies().add(bob.account().user("me"), "Friends").blockingAwait();
            CompletableFuture<Boolean> running = start(me);
            var seen = watching.keyboard();
            assertThat(seen.readLine()).isEqualTo("ONLINE");
            terminal.type("/away out for lunch");
            assertThat(seen.readLine()).isEqualTo("AWAY");
            terminal.end();
            assertThat(running.get(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"alone", "/add bob", "/remove", "/nonsense"})
    void asksBackForWhatItDoesNotUnderstand(String line) throws Exception {
        try (Account me = server.account("oscar", "me").build()) {
            CompletableFuture<Boolean> running = start(me);
            terminal.type(line);
            terminal.read("* what? /help lists what can be said");
            terminal.type("/help");
            terminal.read("/quit                 sign off");
            terminal.end();
            assertThat(running.get(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscar", "toc"})
    void tellsWhatCannotBeDone(String protocol) throws Exception {
        try (Account me = server.account(protocol, "me").build()) {
            CompletableFuture<Boolean> running = start(me);
            terminal.type("/remove bob");
            terminal.end();
            assertThat(running.get(20, TimeUnit.SECONDS)).isTrue();
            assertThat(terminal.text()).contains("* not done: ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscar", "toc"})
    void endsWhenItCannotSignOn(String protocol) throws Exception {
        try (Account me = server.account(protocol, "me")
                .password("wrong")
                .reconnect(Reconnect.never())
                .build()) {
            assertThat(start(me).get(20, TimeUnit.SECONDS)).isFalse();
            assertThat(terminal.text()).contains("* sign-on failed: ");
        }
    }

    private CompletableFuture<Boolean> start(Account me) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new ChatLines(me, terminal.writer()).run(terminal.keyboard());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
