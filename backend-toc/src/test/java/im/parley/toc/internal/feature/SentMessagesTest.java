// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.MessageId;
import im.parley.toc.internal.feature.SentMessages.Sent;
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
    void theLatestMessageIsTheFirstSuspectAndEachIsSuspectedOnce() {
        Sent first = sent("bob", 1, 2);
        Sent second = sent("ann", 2, 1);
        Sent third = sent("bob", 3, 0);

        assertThat(messages.take("B o b", NOW)).contains(third);
        assertThat(messages.take("", NOW)).contains(second);
        assertThat(messages.take("", NOW)).contains(first);
        assertThat(messages.take("", NOW)).isEmpty();
    }

    @Test
    void nobodyIsSuspectedAfterTenSeconds() {
        Sent recent = sent("bob", 1, 10);
        assertThat(messages.take("", NOW.plusMillis(1))).isEmpty();
        assertThat(messages.take("", NOW)).contains(recent);
    }

    @Test
    void whatWasNotSentIsNotSuspected() {
        Sent message = sent("bob", 1, 0);
        messages.forget(message.id());
        assertThat(messages.take("", NOW)).isEmpty();
    }

    @Test
    void onlySoManyAreRemembered() {
        IntStream.range(0, 1000).forEach(number -> sent("user" + number, number, 0));
        assertThat(messages.take("user0", NOW)).isEmpty();
        assertThat(messages.take("user990", NOW)).isPresent();
    }
}
