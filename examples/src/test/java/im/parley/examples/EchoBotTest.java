// SPDX-License-Identifier: Apache-2.0
package im.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Account;
import im.parley.OutgoingMessage;
import im.parley.testkit.ImServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchoBotTest {
    @ParameterizedTest
    @CsvSource({"oscar, toc", "toc, oscar", "oscar, oscar"})
    void saysBackWhatItIsToldUntilItIsOffline(String bots, String bobs) throws Exception {
        try (ImServer server = ImServer.withUsers("echo", "bob");
                Account bot = server.account(bots, "echo").build();
                Person bob = Person.online(server, bobs, "bob")) {
            CompletableFuture<Void> running = CompletableFuture.runAsync(() -> EchoBot.run(bot));
            Person.awaitOnline(bot);

            bob.say("echo", "Grüße <&> 日本");
            assertThat(bob.hear().text()).isEqualTo("Grüße <&> 日本");

            bot.disconnect().blockingAwait();
            running.get(20, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @CsvSource({"oscar, toc", "toc, oscar"})
    void leavesOtherProgramsAlone(String bots, String bobs) throws Exception {
        try (ImServer server = ImServer.withUsers("echo", "bob");
                Account bot = server.account(bots, "echo").build();
                Person bob = Person.online(server, bobs, "bob")) {
            CompletableFuture<Void> running = CompletableFuture.runAsync(() -> EchoBot.run(bot));
            Person.awaitOnline(bot);

            bob.account()
                    .conversation("echo")
                    .send(OutgoingMessage.of("I am not here").asAutoReply())
                    .blockingGet();
            bob.say("echo", "now I am");
            assertThat(bob.hear().text()).isEqualTo("now I am");

            bot.disconnect().blockingAwait();
            running.get(20, TimeUnit.SECONDS);
        }
    }
}
