// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.DeliveryReceipt;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RateStatus;
import im.parley.RateStatus.Level;
import im.parley.RichText;
import im.parley.UnsupportedFeatureException;
import im.parley.WireException;
import im.parley.spi.Session;
import im.parley.spi.flap.FlapFrame;
import im.parley.testing.RecordedContext;
import im.parley.testing.RecordedContext.Told;
import im.parley.testing.RecordedContext.Trouble;
import io.reactivex.rxjava3.observers.TestObserver;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Presence on a session, what it does with lines it cannot use, its pauses and its end. */
class TocSessionTest {
    private static final Instant SIGNED_ON = Instant.ofEpochSecond(1711036800);

    private final Talk talk = new Talk();

    private static Presence presence(Status status, Duration idle) {
        return new Presence(
                status,
                Optional.empty(),
                idle.isZero() ? Optional.empty() : Optional.of(RecordedContext.NOW.minus(idle)),
                Optional.of(SIGNED_ON));
    }

    @ParameterizedTest
    @CsvSource({
        "'UPDATE_BUDDY2:TocTest2:T:0:1711036800:0: O :', ONLINE, 0",
        "'UPDATE_BUDDY2:TocTest2:T:0:1711036800:12: OU:', AWAY, 12",
        "'UPDATE_BUDDY2:TocTest2:T:23:1711036800:0: U :', ONLINE, 0",
        "'UPDATE_BUDDY2:TocTest2:T:0:1711036800:0: UU:', AWAY, 0",
        "'UPDATE_BUDDY2:TocTest2:T:0:1711036800:0:A:', ONLINE, 0",
        "'UPDATE_BUDDY:TocTest2:T:0:1711036800:3: O ', ONLINE, 3",
        "'UPDATE_BUDDY:TocTest2:T:0:1711036800:0: O,', ONLINE, 0",
        "'UPDATE_BUDDY:TocTest2:T:0:1711036800:0:AAU', AWAY, 0"
    })
    void presencesAreReadByPosition(String line, Status status, int idleMinutes) {
        talk.online();
        talk.say(line);
        Told told = talk.context.next(Told.class);
        assertThat(told.user()).isEqualTo(Talk.user("toctest2"));
        assertThat(told.presence()).isEqualTo(presence(status, Duration.ofMinutes(idleMinutes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE_BUDDY2:bob:F:0:0:0:   :", "UPDATE_BUDDY:bob:F:10:0:0:   "})
    void whoeverIsGoneIsOffline(String line) {
        talk.online();
        talk.say(line);
        assertThat(talk.context.next(Told.class).presence()).isEqualTo(Presence.OFFLINE);
    }

    @Test
    void absurdTimesAreLeftOut() {
        talk.online();
        talk.say("UPDATE_BUDDY2:bob:T:0:999999999999999999:-5: O :");
        assertThat(talk.context.next(Told.class).presence()).isEqualTo(Presence.ONLINE);
        talk.say("UPDATE_BUDDY2:bob:T:0:0:999999999999999999: O :");
        assertThat(talk.context.next(Told.class).presence().idleSince())
                .contains(RecordedContext.NOW.minus(Duration.ofDays(366)));
    }

    @Test
    void weAreToldOfOurselvesOnlyWhenWeAreOnOurList() {
        talk.online();
        talk.say("UPDATE_BUDDY2:Toc Test1:T:0:0:0: O :", "UPDATE_BUDDY2:bob:T:0:0:0: O :");
        assertThat(talk.context.next(Told.class).user()).isEqualTo(Talk.user("bob"));
        talk.say("INSERTED2:b::toctest1:Friends", "UPDATE_BUDDY2:Toc Test1:T:0:0:0: O :");
        assertThat(talk.context.next(Told.class).user()).isEqualTo(Talk.user("toctest1"));
    }

    @Test
    void aStatusTextIsShownWhileItsOwnerIsHere() {
        talk.online();
        talk.say("UPDATE_BUDDY2:bob:T:0:0:0: O :", "BART2:bob:0 2 AAliYWNrIHNvb24AAA==");
        assertThat(talk.context.next(Told.class).presence()).isEqualTo(Presence.ONLINE);
        assertThat(talk.context.next(Told.class).presence())
                .isEqualTo(Presence.ONLINE.withNote(RichText.of("back soon")));
        talk.say("UPDATE_BUDDY2:bob:T:0:0:0: OU:");
        assertThat(talk.context.next(Told.class).presence()).isEqualTo(Presence.of(Status.AWAY));
    }

    @Test
    void ourOwnPresenceIsPublishedAsItChanges() {
        Session session = talk.online();
        session.presence(Presence.away("back in 5")).test();
        session.presence(Presence.away("back in 5")).test();
        session.presence(Presence.away("back in 9").idleSince(RecordedContext.NOW))
                .test();
        session.presence(Presence.ONLINE).test();
        talk.expectLines(
                "toc_set_away \"back in 5\"",
                "toc_set_away \"back in 9\"",
                "toc_set_idle 1",
                "toc_set_away",
                "toc_set_idle 0");
    }

    @Test
    void whatTocCannotShowIsRefused() {
        Session session = talk.online();
        session.presence(Presence.of(Status.INVISIBLE)).test().assertError(UnsupportedFeatureException.class);
        session.presence(Presence.ONLINE.withNote(RichText.of("coding")))
                .test()
                .assertError(UnsupportedFeatureException.class);
        session.presence(Presence.away("x")).test();
        talk.expectLines("toc_set_away \"x\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE_BUDDY2:bob:X:0:0:0: O :",
                "UPDATE_BUDDY2:bob:T",
                "CLIENT_EVENT2:bob:9",
                "IM_IN2:bob",
                "ERROR:",
                "MYSTERY:a:b",
                "\1\2\3"
            })
    void aLineThatCannotBeUsedIsAProblemAndTheNextOneIsRead(String line) {
        talk.online();
        talk.say(line, "IM_IN2:bob:F:F:still here");
        assertThat(talk.context.next(Trouble.class).cause()).isInstanceOf(WireException.class);
        assertThat(talk.context.next(IncomingMessage.class).text()).isEqualTo("still here");
    }

    @Test
    void framesWithoutContentAndLinesWithoutUseAreNoProblem() {
        talk.online();
        talk.say("", "NICK:Toc Test1", "BUDDY_CAPS2:bob:", "GOTO_URL:x:y", "CHAT_LEFT:0", "EVILED:0:");
        talk.server.sendFrame(FlapFrame.KEEP_ALIVE, "00");
        talk.say("MYSTERY");
        assertThat(talk.context.next(Trouble.class).cause()).hasMessageContaining("MYSTERY");
    }

    @Test
    void manyFramesAtOnceAreReadInOrder() {
        talk.online();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            talk.say("IM_IN2:bob:F:F:" + i);
        }
        for (int i = 0; i < 500; i++) {
            all.append(talk.context.next(IncomingMessage.class).text()).append(' ');
        }
        assertThat(all).startsWith("0 1 2 ").endsWith(" 498 499 ");
    }

    @Test
    void aMessageMayFillAFrame() {
        talk.online();
        talk.say("IM_IN2:bob:F:F:" + "x".repeat(65535 - 15));
        assertThat(talk.context.next(IncomingMessage.class).text()).hasSize(65520);
    }

    @Test
    void whatPeopleShouldKnowIsNoted() {
        talk.online();
        talk.say("YOU_WERE_ADDED2:100001");
        assertThat(talk.context.next(ImEvent.Notice.class).text()).contains("100001");
    }

    @Test
    void aPauseHoldsEverythingBackAndEndsWithAnIntroduction() {
        Session session = talk.online();
        session.presence(Presence.away("x")).test();
        talk.expectLines("toc_set_away \"x\"");
        talk.say("PAUSE");
        assertThat(talk.context.next(RateStatus.class).level()).isEqualTo(Level.PACED);
        assertThat(session.sendDelay()).isPositive();
        TestObserver<DeliveryReceipt> held =
                session.send(Talk.user("bob"), OutgoingMessage.of("held")).test();
        held.assertNotComplete();

        talk.say("SIGN_ON:TOC2.0", "CONFIG2:g:Friends\nb:bob\ndone:\n");
        talk.expectLines("toc_set_away \"x\"", "toc_init_done", "toc2_send_im bob \"held\"");
        held.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
        assertThat(talk.context.next(RateStatus.class)).isEqualTo(RateStatus.CLEAR);
        assertThat(session.sendDelay()).isZero();
        talk.context.time.advanceTimeBy(40, TimeUnit.SECONDS);
        session.ended().test().assertNotComplete().assertNoErrors();
    }

    @Test
    void toc1PutsItsListIntoForceAgainAfterAPause() {
        Talk toc1 = Talk.toc1();
        toc1.online("m 4\ng Friends\nb bob\nd eve\n");
        toc1.say("PAUSE", "SIGN_ON:TOC1.0");
        toc1.expectLines("toc_add_permit", "toc_add_deny eve", "toc_add_buddy bob", "toc_init_done");
    }

    @Test
    void aPauseWithoutAnEndIsALostLink() {
        Session session = talk.online();
        TestObserver<DeliveryReceipt> held = pausedWith(session);
        talk.context.time.advanceTimeBy(31, TimeUnit.SECONDS);
        session.ended()
                .test()
                .awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof ConnectionException lost
                        && lost.reason() == ConnectionException.Reason.TIMED_OUT);
        held.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error ->
                        error instanceof ConnectionException lost && lost.sent() == ConnectionException.Sent.NO);
    }

    private TestObserver<DeliveryReceipt> pausedWith(Session session) {
        talk.say("PAUSE");
        assertThat(talk.context.next(RateStatus.class).level()).isEqualTo(Level.PACED);
        return session.send(Talk.user("bob"), OutgoingMessage.of("held")).test();
    }

    @Test
    void saysNothingForAMinuteThenThatItIsThere() {
        talk.online();
        talk.context.time.advanceTimeBy(60, TimeUnit.SECONDS);
        assertThat(talk.server.expectFrame(FlapFrame.KEEP_ALIVE).payload()).isEmpty();
    }

    @Test
    void saysGoodbye() {
        TestObserver<Void> closed = talk.online().close().test();
        assertThat(talk.server.expectFrame(FlapFrame.SIGN_OFF).payload()).isEmpty();
        talk.server.expectEnd().end();
        closed.awaitDone(10, TimeUnit.SECONDS).assertComplete();
    }

    /** How a server ends a session for reasons of its own. */
    enum Goodbye {
        CLOSE,
        SIGN_OFF,
        HALF_A_FRAME
    }

    @ParameterizedTest
    @EnumSource
    void aSessionThatTheServerEndsIsLost(Goodbye goodbye) {
        Session session = talk.online();
        switch (goodbye) {
            case CLOSE -> talk.server.end();
            case SIGN_OFF -> talk.server.sendFrame(FlapFrame.SIGN_OFF, "").end();
            case HALF_A_FRAME -> talk.server.sendTruncated(FlapFrame.DATA, new byte[20], 10);
        }
        session.ended()
                .test()
                .awaitDone(10, TimeUnit.SECONDS)
                .assertError(error ->
                        error instanceof ConnectionException lost && lost.reason() == ConnectionException.Reason.LOST);
    }
}
