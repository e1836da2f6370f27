// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.junit;

import im.parley.Account;
import im.parley.ConnectionState;
import im.parley.IncomingMessage;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImServerExtensionTest {
    @RegisterExtension
    final ImServerExtension server = ImServerExtension.withUsers("echo", "bob");

    @ParameterizedTest
    @CsvSource({"oscar, toc", "toc, oscar", "toc, toc", "oscar, oscar"})
    void answersAcrossProtocolsAndAfterADroppedLink(String botProtocol, String bobProtocol) {
        try (Account bot = server.account(botProtocol, "echo").build();
                Account bob = server.account(bobProtocol, "bob").build()) {
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
