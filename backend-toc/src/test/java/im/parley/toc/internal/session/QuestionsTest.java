// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.OutgoingMessage;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.testing.RecordedContext.Trouble;
import im.parley.toc.Toc;
import im.parley.toc.internal.feature.Question;
import im.parley.toc.internal.feature.account.RawAccess;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.command.TocEvil;
import im.parley.toc.wire.command.TocGetInfo;
import im.parley.toc.wire.command.TocGetStatus;
import im.parley.toc.wire.command.TocNoop;
import im.parley.toc.wire.command.TocSetIdle;
import im.parley.toc.wire.reply.GotoUrl;
import im.parley.toc.wire.reply.TocReply;
import im.parley.toc.wire.reply.UpdateBuddy2;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private final Talk talk = new Talk();
    private final TocSession session = (TocSession) talk.online();

    private static Question<GotoUrl> profileOf(String user) {
        return Question.of(new TocGetInfo(user), "the profile of " + user, GotoUrl.class)
                .about(user)
                .refusedBy(TocErrorCode.NOT_AVAILABLE);
    }

    private static Question<TocReply> warningOf(String user) {
        return Question.of(new TocEvil(user, false), "the warning of " + user)
                .about(user)
                .refusedBy(TocErrorCode.WARNING_NOT_AVAILABLE);
    }

    private <A> TestObserver<A> ask(Question<A> question) {
        TestObserver<A> asked = session.questions().ask(question).test();
        assertThat(talk.expect()).isEqualTo(question.command());
        return asked;
    }

    private static RequestException refusal(TestObserver<?> asked) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        asked.awaitDone(10, TimeUnit.SECONDS).assertError(cause -> thrown.compareAndSet(null, cause));
        return (RequestException) thrown.get();
    }

    @Test
    void theOldestIsAnsweredFirst() {
        TestObserver<GotoUrl> first = ask(profileOf("bob"));
        TestObserver<GotoUrl> second = ask(profileOf("ann"));
        talk.say("GOTO_URL:profile:info?user=bob", "GOTO_URL:profile:info?user=ann");

        first.awaitDone(10, TimeUnit.SECONDS).assertValue(page -> page.url().endsWith("bob"));
        second.awaitDone(10, TimeUnit.SECONDS).assertValue(page -> page.url().endsWith("ann"));
    }

    @Test
    void aNameInAnErrorTellsWhichOneIsRefused() {
        TestObserver<GotoUrl> first = ask(profileOf("bob"));
        TestObserver<GotoUrl> second = ask(profileOf("ann"));
        talk.say("ERROR:901:An N");
        RequestException refused = refusal(second);

        assertThat(refused.reason()).isEqualTo(Reason.RECIPIENT_OFFLINE);
        assertThat(refused.code()).isEqualTo(901);
        assertThat(refused).hasMessage("An N is not available; most likely about the profile of ann");
        first.assertNotComplete().assertNoErrors();
    }

    @Test
    void anErrorOfAnotherKindIsNobodys() {
        TestObserver<GotoUrl> asked = ask(profileOf("bob"));
        talk.say("ERROR:902:bob");

        assertThat(talk.context.next(Trouble.class).cause()).isInstanceOf(RequestException.class);
        asked.assertNotComplete().assertNoErrors();
        talk.say("ERROR:913:internal server error");
        assertThat(refusal(asked).code()).isEqualTo(913);
    }

    @Test
    void theLaterOfMessageAndQuestionIsRefused() {
        session.send(Talk.user("bob"), OutgoingMessage.of("hi")).test();
        talk.expect();
        talk.context.time.advanceTimeBy(1, TimeUnit.SECONDS);
        TestObserver<GotoUrl> asked = ask(profileOf("bob"));
        talk.say("ERROR:901:bob", "ERROR:901:bob");

        assertThat(refusal(asked).code()).isEqualTo(901);
        assertThat(talk.context.next(Trouble.class).message()).isPresent();
    }

    @Test
    void silenceIsConsentWhereServersAnswerOnlyWhenTheyRefuse() {
        TestObserver<Void> warned = session.questions().tell(warningOf("bob")).test();
        talk.expect();
        warned.assertNotComplete();
        talk.inSilence(warned).assertComplete();

        TestObserver<Void> refused = session.questions().tell(warningOf("ann")).test();
        talk.expect();
        talk.say("ERROR:902");
        assertThat(refusal(refused).reason()).isEqualTo(Reason.NOT_PERMITTED);
    }

    @Test
    void anAnswerMustComeInTime() {
        TestObserver<GotoUrl> asked = ask(profileOf("bob"));

        assertThat(refusal(talk.inTime(asked, Toc.STEP_TIMEOUT.defaultValue())).reason())
                .isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void aLostLinkAnswersNothing() {
        TestObserver<GotoUrl> asked = ask(profileOf("bob"));
        talk.server.close();

        asked.awaitDone(10, TimeUnit.SECONDS).assertError(ConnectionException.class);
        session.questions()
                .ask(profileOf("bob"))
                .test()
                .awaitDone(10, TimeUnit.SECONDS)
                .assertError(cause -> ((ConnectionException) cause).sent() == ConnectionException.Sent.NO);
    }

    @Test
    void aLimitSlowsDownTheKindThatWasRefused() {
        Question<TocReply> idle = Question.of(new TocSetIdle(60), "being idle");
        TestObserver<Void> told = session.questions().tell(idle).test();
        talk.expect();
        talk.say("ERROR:903");
        assertThat(refusal(told).reason()).isEqualTo(Reason.RATE_LIMITED);

        session.questions().tell(Question.of(new TocNoop(), "nothing")).test();
        talk.context.time.advanceTimeBy(1, TimeUnit.SECONDS);
        assertThat(session.sendDelay()).isZero();
    }

    @Test
    void rawRequestsForOneTypeWaitForEachOther() {
        RawAccess raw = Talk.part(session, RawAccess.class);
        TestObserver<UpdateBuddy2> first = raw.request(new TocGetStatus("bob"), UpdateBuddy2.class, line -> true)
                .test();
        TestObserver<UpdateBuddy2> second = raw.request(new TocGetStatus("ann"), UpdateBuddy2.class, line -> true)
                .test();
        TestObserver<GotoUrl> other =
                raw.request(new TocGetInfo("bob"), GotoUrl.class, line -> true).test();
        assertThat(talk.expect()).isEqualTo(new TocGetStatus("bob"));
        assertThat(talk.expect()).as("another type does not wait").isEqualTo(new TocGetInfo("bob"));
        talk.say("GOTO_URL:profile:info?user=bob", "ERROR:901:bob");
        assertThat(refusal(first).code()).isEqualTo(901);
        other.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
        assertThat(talk.expect()).isEqualTo(new TocGetStatus("ann"));
        talk.say("UPDATE_BUDDY2:ann:T:0:1711036800:0: O :");
        second.awaitDone(10, TimeUnit.SECONDS).assertValue(line -> line.user().equals("ann"));
    }

    @Test
    void aRawRequestPassesOverWhatItDoesNotWant() {
        TestObserver<UpdateBuddy2> asked = Talk.part(session, RawAccess.class)
                .request(
                        new TocGetStatus("bob"),
                        UpdateBuddy2.class,
                        line -> line.user().equals("bob"))
                .test();
        assertThat(talk.expect()).isEqualTo(new TocGetStatus("bob"));
        talk.say("UPDATE_BUDDY2:ann:T:0:1711036800:0: O :", "UPDATE_BUDDY2:bob:F:0:0:0:   :");
        asked.awaitDone(10, TimeUnit.SECONDS).assertValue(line -> !line.online());
    }
}
