// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import im.parley.Account;
import im.parley.ConnectionState;
import im.parley.IncomingMessage;
import im.parley.testkit.junit.ImServerExtension;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The test that the README shows, word for word. What it plays is played at servers of both kinds, and the other way round,
 * by {@link CrossProtocolEndToEndTest#aBotAnswersBeforeAndAfterADroppedLink}.
 */
class EchoBotTest {
    @RegisterExtension
    final ImServerExtension server = ImServerExtension.withUsers("echo", "bob");

    @Test
    void answersAcrossProtocolsAndAfterADroppedLink() {
        try (Account bot = server.account("oscar", "echo").build();
                Account bob = server.account("toc", "bob").build()) {
            bot.onMessage(m -> m.reply(m.body()).ignoreElement());
            TestSubscriber<String> heard =
                    bob.messages().map(IncomingMessage::text).test();
            bot.connect().andThen(bob.connect()).blockingAwait();

            bob.conversation("echo").send("one").blockingGet();
            heard.awaitCount(1).assertValues("one");

            server.faults().dropConnections();
            bot.state()
                    .filter(s -> s instanceof ConnectionState.Online o && o.session() == 2)
                    .blockingFirst();
            bob.state()
                    .filter(s -> s instanceof ConnectionState.Online o && o.session() == 2)
                    .blockingFirst();

            bob.conversation("echo").send("two").blockingGet();
            heard.awaitCount(2).assertValues("one", "two");
        }
    }
}
