// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Account;
import im.parley.Conversation;
import im.parley.RateStatus;
import im.parley.testkit.contract.Patience;
import io.reactivex.rxjava3.core.Flowable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImServerTest {
    private static final int AT_ONCE = 50;

    /** More messages than a limit of any real server would let through in a minute. */
    @ParameterizedTest
    @ValueSource(strings = {"oscar", "toc"})
    void whereNobodyIsLimitedNobodyWaits(String protocol) {
        int messages = 7000;
        try (ImServer server = ImServer.withUsers("alice", "bob");
                Account alice = server.account(protocol, "alice").build();
                Account bob = server.account(protocol, "bob").build()) {
            Patience.done(bob.connect());
            Patience.done(alice.connect());
            Conversation talk = alice.conversation("bob");
            var heard = bob.messages().take(messages).test();

            Patience.done(Flowable.range(0, messages)
                    .flatMapCompletable(i -> talk.send("message " + i).ignoreElement(), false, AT_ONCE));

            heard.awaitDone(30, TimeUnit.SECONDS).assertValueCount(messages);
            assertThat(alice.rate().value()).isEqualTo(RateStatus.CLEAR);
        }
    }
}
