// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.message;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.MessageId;
import im.parley.toc.internal.feature.message.SentMessages.Sent;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentMessagesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final SentMessages messages = new SentMessages();

    private Sent sent(String to, int number, int secondsAgo) {
        Sent message = new Sent(to, new MessageId("m" + number), NOW.minusSeconds(secondsAgo));
        messages.add(message);
        return message;
    }

    @Test
    void theLatestMessageIsTheFirstSuspect() {
        Sent first = sent("bob", 1, 2);
        Sent second = sent("ann", 2, 1);
        Sent third = sent("bob", 3, 0);

        assertThat(messages.latest("B o b", NOW)).contains(third);
        messages.forget(third.id());
        assertThat(messages.latest("", NOW)).contains(second);
        assertThat(messages.latest("bob", NOW)).contains(first);
        messages.forget(first.id());
        assertThat(messages.latest("bob", NOW)).isEmpty();
    }

    @Test
    void nobodyIsSuspectedAfterTenSeconds() {
        Sent recent = sent("bob", 1, 10);
        assertThat(messages.latest("", NOW.plusMillis(1))).isEmpty();
        assertThat(messages.latest("", NOW)).contains(recent);
    }

    @Test
    void whatWasNotSentOrIsRefusedIsNotSuspected() {
        Sent message = sent("bob", 1, 0);
        messages.forget(message.id());
        assertThat(messages.latest("", NOW)).isEmpty();
    }

    @Test
    void onlySoManyAreRemembered() {
        IntStream.range(0, 1000).forEach(number -> sent("user" + number, number, 0));
        assertThat(messages.latest("user0", NOW)).isEmpty();
        assertThat(messages.latest("user990", NOW)).isPresent();
    }
}
