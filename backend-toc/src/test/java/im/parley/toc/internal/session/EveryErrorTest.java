// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.OutgoingMessage;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.SignOnException;
import im.parley.testing.RecordedContext.Trouble;
import im.parley.toc.wire.TocErrorCode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers 900 to 999, and those beside them. */
class EveryErrorTest {
    private final Talk talk = new Talk();

    @Test
    void everyNumberIsToldWithItsReasonAndInWords() {
        talk.online();
        for (int code : IntStream.rangeClosed(899, 1000).toArray()) {
            talk.say("ERROR:" + code + ":bob");
            RequestException told =
                    (RequestException) talk.context.next(Trouble.class).cause();
            assertThat(told.code()).isEqualTo(code);
            assertThat(told).message().isNotEmpty().doesNotContain("most likely");
            TocErrorCode.of(code)
                    .ifPresentOrElse(
                            known -> assertThat(told).hasMessage(known.text(List.of("bob"))),
                            () -> assertThat(told.reason()).isEqualTo(Reason.OTHER));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "901, RECIPIENT_OFFLINE",
        "902, NOT_PERMITTED",
        "903, RATE_LIMITED",
        "911, NOT_PERMITTED",
        "912, NOT_FOUND",
        "913, OTHER",
        "914, OTHER",
        "930, OTHER",
        "931, LIST_FULL",
        "950, NOT_FOUND",
        "951:Java:24, NOT_PERMITTED",
        "951:Java:48, RATE_LIMITED",
        "951:Java:-1, OTHER",
        "960:bob, RATE_LIMITED",
        "961:bob, TOO_LONG",
        "962:bob, RATE_LIMITED",
        "970, OTHER",
        "974, NOT_PERMITTED",
        "977, NOT_FOUND",
        "978, NOT_FOUND",
        "980, NOT_PERMITTED",
        "983, RATE_LIMITED"
    })
    void aRequestFailsForAReason(String error, Reason reason) {
        talk.online();
        talk.say("ERROR:" + error);

        assertThat(((RequestException) talk.context.next(Trouble.class).cause()).reason())
                .isEqualTo(reason);
    }

    @Test
    void aMatchIsSaidToBeOne() {
        talk.online().send(Talk.user("bob"), OutgoingMessage.of("hi")).test();
        talk.expect();
        talk.say("ERROR:960:Bob");
        Trouble told = talk.context.next(Trouble.class);

        assertThat(told.message()).isPresent();
        assertThat(told.cause()).hasMessageContaining("most likely about the latest message to bob");
    }

    @Test
    void sendingTooFastToOneSlowsDownWhatGoesToAll() {
        var session = talk.online();
        session.send(Talk.user("bob"), OutgoingMessage.of("hi")).test();
        talk.expect();
        assertThat(session.sendDelay()).isZero();
        talk.say("ERROR:960:bob");
        talk.context.next(Trouble.class);

        assertThat(session.sendDelay()).isPositive();
    }

    @Test
    void everyNumberEndsASignOn() {
        for (int code : IntStream.rangeClosed(899, 1000).toArray()) {
            Talk another = new Talk();
            var signOn = another.signOn();
            another.login();
            another.say("ERROR:" + code + ":7");
            signOn.awaitDone(10, TimeUnit.SECONDS).assertError(cause -> ((SignOnException) cause).code() == code);
            another.server.close();
        }
    }
}
