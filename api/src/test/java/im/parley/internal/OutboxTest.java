// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static im.parley.internal.Rig.RETRY;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.DeliveryReceipt;
import im.parley.OverflowException;
import im.parley.RateStatus;
import im.parley.RateStatus.Level;
import im.parley.RequestException;
import im.parley.testing.CapturedLog;
import im.parley.testing.UndeliverableErrors;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UndeliverableErrors.class)
class OutboxTest {
    private static final Duration DEADLINE = Duration.ofMinutes(1);

    private final Rig rig = new Rig(builder -> builder.outbox(3, DEADLINE));

    private TestObserver<DeliveryReceipt> send(String text) {
        return rig.account.conversation("bob").send(text).test();
    }

    private static void assertNotSent(TestObserver<?> result, Reason reason) {
        result.assertError(error -> error instanceof ConnectionException lost
                && lost.reason() == reason
                && lost.sent() == Sent.NO
                && lost.isSafeToRetry());
    }

    private RateStatus rate() {
        return rig.account.rate().value();
    }

    @Test
    void sendsOnceForEachSubscription() {
        FakeSession session = rig.online();
        Single<DeliveryReceipt> twice = rig.account.conversation("bob").send("hi");
        assertThat(session.flights).isEmpty();
        TestObserver<DeliveryReceipt> first = twice.test();
        twice.test();
        assertThat(session.words()).containsExactly("hi", "hi");
        first.assertNoValues();
        session.flights.get(0).succeed();
        first.assertComplete();
    }

    @Test
    void doesNotWaitForAnAnswerBeforeItSendsTheNext() {
        FakeSession session = rig.online();
        TestObserver<DeliveryReceipt> one = send("one");
        TestObserver<DeliveryReceipt> two = send("two");
        assertThat(session.words()).containsExactly("one", "two");
        session.flights.get(1).succeed();
        two.assertComplete();
        one.assertNotComplete();
    }

    @Test
    void failsAtOnceWhileOfflineAndClosed() {
        assertNotSent(send("offline"), Reason.NOT_CONNECTED);
        rig.account.close();
        assertNotSent(send("closed"), Reason.NOT_CONNECTED);
    }

    @Test
    void holdsMessagesWhileItConnects() {
        rig.account.connect().subscribe();
        TestObserver<DeliveryReceipt> one = send("one");
        send("two");
        one.assertNoErrors().assertNotComplete();
        assertThat(rate()).isEqualTo(new RateStatus(Level.CLEAR, 2, Optional.empty()));
        FakeSession session = rig.backend.signOn().succeed();
        assertThat(session.words()).containsExactly("one", "two");
        assertThat(rate()).isEqualTo(RateStatus.CLEAR);
        session.flights.get(0).succeed();
        one.assertComplete();
    }

    @Test
    void holdsMessagesWhileItWaits() {
        rig.online().lose(Sent.UNKNOWN);
        send("patience");
        rig.pass(RETRY);
        assertThat(rig.backend.signOn().succeed().words()).containsExactly("patience");
    }

    @Test
    void refusesOneTooMany() {
        rig.account.connect().subscribe();
        List<TestObserver<DeliveryReceipt>> held = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            held.add(send("m" + i));
        }
        send("too many").assertError(OverflowException.class);
        held.get(0).dispose();
        TestObserver<DeliveryReceipt> again = send("room again");
        again.assertNoErrors();
        assertThat(rig.backend.signOn().succeed().words()).containsExactly("m1", "m2", "room again");
    }

    @Test
    void failsWhatWaitsTooLong() {
        rig.account.connect().subscribe();
        TestObserver<DeliveryReceipt> early = send("early");
        rig.pass(Duration.ofSeconds(20));
        TestObserver<DeliveryReceipt> late = send("late");
        rig.pass(DEADLINE.minusSeconds(21));
        early.assertNoErrors();
        rig.pass(Duration.ofSeconds(1));
        assertNotSent(early, Reason.TIMED_OUT);
        late.assertNoErrors();
        rig.pass(Duration.ofSeconds(20));
        assertNotSent(late, Reason.TIMED_OUT);
        assertThat(rate()).isEqualTo(RateStatus.CLEAR);
        assertThat(rig.backend.signOn().succeed().words()).isEmpty();
    }

    @Test
    void takesBackWhatIsDisposedInTime() {
        rig.account.connect().subscribe();
        TestObserver<DeliveryReceipt> one = send("one");
        send("two");
        one.dispose();
        assertThat(rate().queued()).isEqualTo(1);
        assertThat(rig.backend.signOn().succeed().words()).containsExactly("two");
    }

    @Test
    void onlyStopsListeningWhenDisposedTooLate() {
        FakeSession session = rig.online();
        TestObserver<DeliveryReceipt> one = send("one");
        one.dispose();
        session.flights.get(0).succeed();
        one.assertNoValues();
        TestObserver<DeliveryReceipt> two = send("two");
        two.dispose();
        session.lose(Sent.NO);
        rig.pass(RETRY);
        assertThat(rig.backend.signOn().succeed().words())
                .as("nobody wants it any more")
                .isEmpty();
    }

    @Test
    void failsWhatMayHaveBeenSentAndKeepsTheRestInOrder() {
        FakeSession session = rig.online();
        List<TestObserver<DeliveryReceipt>> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sent.add(send("m" + i));
        }
        session.flights.get(0).fail(FakeSession.lost(Sent.UNKNOWN));
        session.flights.get(1).fail(FakeSession.lost(Sent.YES));
        session.flights.get(4).fail(FakeSession.lost(Sent.NO));
        session.flights.get(2).fail(FakeSession.lost(Sent.NO));
        TestObserver<DeliveryReceipt> behind = send("behind");
        session.flights.get(3).fail(FakeSession.lost(Sent.NO));
        assertThat(session.flights)
                .as("a session that could not send gets nothing more")
                .hasSize(5);
        session.lose(Sent.NO);
        sent.get(0).assertError(ConnectionException.class);
        sent.get(1).assertError(ConnectionException.class);
        assertThat(rate().queued()).isEqualTo(4);
        rig.pass(RETRY);
        FakeSession next = rig.backend.signOn().succeed();
        assertThat(next.words()).containsExactly("m2", "m3", "m4", "behind");
        next.flights.get(3).succeed();
        behind.assertComplete();
    }

    @Test
    void keepsTheDeadlineOfWhatComesBack() {
        FakeSession session = rig.online();
        TestObserver<DeliveryReceipt> one = send("one");
        rig.pass(DEADLINE.minusSeconds(1));
        session.lose(Sent.NO);
        one.assertNoErrors();
        rig.pass(Duration.ofSeconds(1));
        assertNotSent(one, Reason.TIMED_OUT);
    }

    @Test
    void failsEverythingWhenTryingEnds() {
        rig.account.connect().subscribe(() -> {}, error -> {});
        TestObserver<DeliveryReceipt> held = send("held");
        rig.account.disconnect().subscribe();
        assertNotSent(held, Reason.NOT_CONNECTED);
        FakeSession session = rig.online();
        TestObserver<DeliveryReceipt> inFlight = send("in flight");
        rig.account.close();
        inFlight.assertNoErrors();
        session.lose(Sent.NO);
        assertNotSent(inFlight, Reason.NOT_CONNECTED);
    }

    @Test
    void doesNotLetALateComerOvertakeItsSuccessors() {
        FakeSession past = rig.online();
        TestObserver<DeliveryReceipt> late = send("late");
        rig.account.disconnect().subscribe();
        past.goodbye.onComplete();
        FakeSession next = rig.online();
        send("later");
        past.flights.get(0).fail(FakeSession.lost(Sent.NO));
        assertNotSent(late, Reason.LOST);
        assertThat(next.words()).containsExactly("later");
    }

    @Test
    void passesOnARefusalOfTheServer() {
        FakeSession session = rig.online();
        RequestException refused = new RequestException(RequestException.Reason.RECIPIENT_OFFLINE, 4, "not there");
        TestObserver<DeliveryReceipt> one = send("one");
        session.flights.get(0).fail(refused);
        one.assertError(refused);
        send("two");
        assertThat(session.words()).containsExactly("one", "two");
    }

    @Test
    void obeysThePaceOfTheSession() {
        FakeSession session = rig.online();
        session.delay = Duration.ofSeconds(2);
        send("one");
        send("two");
        assertThat(session.flights).isEmpty();
        assertThat(rate())
                .isEqualTo(new RateStatus(Level.PACED, 2, Optional.of(rig.now().plusSeconds(2))));
        rig.pass(Duration.ofSeconds(2));
        assertThat(session.flights).as("still not").isEmpty();
        session.delay = Duration.ZERO;
        rig.pass(Duration.ofSeconds(2));
        assertThat(session.words()).containsExactly("one", "two");
        assertThat(rate()).isEqualTo(RateStatus.CLEAR);
    }

    @Test
    void looksAgainWhenTheServerSpeaksOfRates() {
        FakeSession session = rig.online();
        session.delay = Duration.ofSeconds(20);
        send("one");
        session.delay = Duration.ZERO;
        session.context.rate(new RateStatus(Level.WARNED, 99, Optional.empty()));
        assertThat(session.words()).containsExactly("one");
        assertThat(rate()).as("the count is ours").isEqualTo(new RateStatus(Level.WARNED, 0, Optional.empty()));
    }

    @Test
    void showsTheWorseOfTheServersLevelAndOurs() {
        FakeSession session = rig.online();
        session.context.rate(
                new RateStatus(Level.LIMITED, 0, Optional.of(rig.now().plusSeconds(60))));
        session.delay = Duration.ofSeconds(5);
        send("one");
        assertThat(rate())
                .isEqualTo(
                        new RateStatus(Level.LIMITED, 1, Optional.of(rig.now().plusSeconds(60))));
        session.context.rate(RateStatus.CLEAR);
        assertThat(rate())
                .isEqualTo(new RateStatus(Level.PACED, 1, Optional.of(rig.now().plusSeconds(5))));
        session.lose(Sent.NO);
        assertThat(rate()).isEqualTo(new RateStatus(Level.CLEAR, 1, Optional.empty()));
    }

    @Test
    void letsTheRateBeWatched() {
        TestSubscriber<RateStatus> rates = rig.account.rate().test();
        FakeSession session = rig.online();
        send("straight through");
        session.delay = Duration.ofSeconds(1);
        send("paced");
        session.delay = Duration.ZERO;
        rig.pass(Duration.ofSeconds(1));
        rig.account.close();
        assertThat(rates.values()).extracting(RateStatus::level).containsExactly(Level.CLEAR, Level.PACED, Level.CLEAR);
        rates.assertComplete();
    }

    @Test
    void survivesASessionThatThrows() {
        FakeSession session = rig.online();
        session.broken = new IllegalStateException("a bug");
        try (CapturedLog log = CapturedLog.open()) {
            send("secret words").assertError(ConnectionException.class);
            assertThat(log.text()).contains("a bug").doesNotContain("secret words");
        }
        session.broken = new NoClassDefFoundError("gone");
        try (CapturedLog log = CapturedLog.open()) {
            send("more").assertError(ConnectionException.class);
            assertThat(log.text()).contains("gone");
        }
        session.broken = null;
        send("two");
        assertThat(session.words()).containsExactly("two");
    }
}
