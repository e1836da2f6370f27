// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static im.parley.internal.Rig.BOB;
import static im.parley.internal.Rig.RETRY;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Capabilities;
import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ConnectionState;
import im.parley.ConnectionState.Closed;
import im.parley.ConnectionState.Connecting;
import im.parley.ConnectionState.Offline;
import im.parley.ConnectionState.Online;
import im.parley.ConnectionState.Stage;
import im.parley.ConnectionState.Waiting;
import im.parley.ImEvent;
import im.parley.ImEvent.StateChange;
import im.parley.Reconnect;
import im.parley.SignOnException;
import im.parley.testing.CapturedLog;
import im.parley.testing.UndeliverableErrors;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How an account comes online, stays there and leaves; see {@link Reconnector}. */
@ExtendWith(UndeliverableErrors.class)
class ConnectingTest {
    private static final SignOnException REFUSED =
            new SignOnException(SignOnException.Reason.BAD_CREDENTIALS, 5, "wrong password");

    private final Rig rig = new Rig();

    @Test
    void isMadeOffline() {
        assertThat(rig.state()).isEqualTo(new Offline(Optional.empty()));
        assertThat(rig.backend.signOns).isEmpty();
    }

    @Test
    void connectsOnSubscription() {
        var connect = rig.account.connect();
        assertThat(rig.backend.signOns).isEmpty();
        TestObserver<Void> done = connect.test();
        assertThat(rig.state()).isEqualTo(new Connecting(1, Stage.CONNECTING));
        done.assertNotComplete();
        rig.backend.signOn().succeed();
        done.assertComplete();
        assertThat(rig.state()).isEqualTo(new Online(1, rig.now()));
    }

    @Test
    void tellsEachStateOnceAndInOrder() {
        TestSubscriber<ConnectionState> states = rig.account.state().test();
        TestSubscriber<StateChange> changes = rig.events(StateChange.class);
        rig.account.connect().subscribe();
        rig.backend.signOn().context.stage(Stage.AUTHENTICATING);
        rig.backend.signOn().context.stage(Stage.AUTHENTICATING);
        rig.backend.signOn().succeed();
        ConnectionState[] expected = {
            new Offline(Optional.empty()),
            new Connecting(1, Stage.CONNECTING),
            new Connecting(1, Stage.AUTHENTICATING),
            new Online(1, Instant.EPOCH)
        };
        states.assertValues(expected);
        changes.assertValueCount(expected.length - 1);
        for (int i = 1; i < expected.length; i++) {
            StateChange change = changes.values().get(i - 1);
            assertThat(change).isEqualTo(new StateChange(expected[i - 1], expected[i], Instant.EPOCH));
        }
    }

    @Test
    void hasTheStateBeforeItTellsTheEvent() {
        rig.account
                .events()
                .ofType(StateChange.class)
                .subscribe(change -> assertThat(rig.state()).isEqualTo(change.now()));
        rig.online().lose(Sent.UNKNOWN);
        rig.account.close();
        assertThat(rig.state()).isEqualTo(new Closed());
    }

    @Test
    void isContentToBeOnlineAlready() {
        rig.online();
        rig.account.connect().test().assertComplete();
        assertThat(rig.backend.signOns).hasSize(1);
    }

    @Test
    void joinsTheAttemptUnderWay() {
        TestObserver<Void> first = rig.account.connect().test();
        TestObserver<Void> second = rig.account.connect().test();
        assertThat(rig.backend.signOns).hasSize(1);
        rig.backend.signOn().succeed();
        first.assertComplete();
        second.assertComplete();
    }

    @Test
    void staysPendingWhileThePolicyGoesOn() {
        TestObserver<Void> done = rig.account.connect().test();
        rig.backend.signOn().fail(FakeSession.lost(Sent.NO));
        assertThat(rig.state()).isInstanceOf(Waiting.class);
        rig.account.connect().subscribe();
        assertThat(rig.backend.signOns).as("no hurry").hasSize(1);
        rig.pass(RETRY);
        assertThat(rig.state()).isEqualTo(new Connecting(2, Stage.CONNECTING));
        done.assertNotComplete();
        rig.backend.signOn().succeed();
        done.assertComplete();
    }

    @Test
    void failsWithTheCauseWhenThePolicyGivesUp() {
        Rig rig = new Rig(builder -> builder.reconnect(Reconnect.backoff(RETRY, RETRY)));
        TestObserver<Void> done = rig.account.connect().test();
        rig.backend.signOn().fail(REFUSED);
        done.assertError(REFUSED);
        assertThat(rig.state()).isEqualTo(new Offline(Optional.of(REFUSED)));
        rig.pass(Duration.ofDays(1));
        assertThat(rig.backend.signOns).hasSize(1);
        rig.account.connect().test().assertNotComplete();
        assertThat(rig.state()).as("usable afterwards").isEqualTo(new Connecting(1, Stage.CONNECTING));
    }

    @Test
    void forgetsWhoStoppedListening() {
        TestObserver<Void> gone = rig.account.connect().test();
        gone.dispose();
        assertThat(rig.state()).isInstanceOf(Connecting.class);
        rig.backend.signOn().succeed();
        gone.assertNotComplete();
        assertThat(rig.state().isOnline()).isTrue();
    }

    @Test
    void reconnectsAfterALoss() {
        FakeSession session = rig.online();
        rig.pass(Duration.ofMinutes(2));
        session.lose(Sent.UNKNOWN);
        Waiting waiting = (Waiting) rig.state();
        assertThat(waiting.attempt()).isEqualTo(1);
        assertThat(waiting.retryAt()).isEqualTo(rig.now().plus(RETRY));
        assertThat(waiting.cause()).isInstanceOf(ConnectionException.class);
        rig.pass(RETRY);
        rig.backend.signOn().succeed();
        assertThat(rig.state()).isEqualTo(new Online(2, rig.now()));
    }

    @Test
    void takesAnUnaskedGoodbyeForALoss() {
        rig.online().end();
        assertThat(((Waiting) rig.state()).cause())
                .isInstanceOfSatisfying(
                        ConnectionException.class,
                        lost -> assertThat(lost.reason()).isEqualTo(Reason.LOST));
    }

    @Test
    void staysOfflineWhenSignedOnElsewhere() {
        Rig rig = new Rig(builder -> builder.reconnect(Reconnect.backoff(RETRY, RETRY)));
        SignOnException bumped = new SignOnException(SignOnException.Reason.SIGNED_ON_ELSEWHERE, 1, "elsewhere");
        rig.online().fail(bumped);
        assertThat(rig.state()).isEqualTo(new Offline(Optional.of(bumped)));
    }

    @Test
    void namesWhateverElseABackendFailsWith() {
        rig.online().fail(new IOException("pipe"));
        assertThat(((Waiting) rig.state()).cause()).hasMessageContaining("pipe");
        rig.backend.broken = new IllegalStateException("bug");
        rig.pass(RETRY);
        assertThat(((Waiting) rig.state()).cause())
                .hasMessageContaining("bug")
                .hasCauseInstanceOf(RuntimeException.class);
        rig.backend.broken = new NoClassDefFoundError("gone");
        rig.pass(RETRY);
        assertThat(((Waiting) rig.state()).cause()).hasMessageContaining("gone");
        rig.backend.broken = null;
        rig.pass(RETRY);
        assertThat(rig.state()).isInstanceOf(Connecting.class);
    }

    @Test
    void staysOfflineWhenThePolicyFails() {
        Rig rig = new Rig(builder -> builder.reconnect((attempt, cause) -> {
            throw new IllegalStateException("bug");
        }));
        try (CapturedLog log = CapturedLog.open()) {
            rig.online().lose(Sent.NO);
            assertThat(log.text()).contains("the reconnect policy failed");
        }
        assertThat(rig.state()).isInstanceOf(Offline.class);
    }

    @Test
    void disconnectsAndStaysUsable() {
        FakeSession session = rig.online();
        TestObserver<Void> done = rig.account.disconnect().test();
        assertThat(session.closed).isTrue();
        assertThat(rig.state()).isEqualTo(new Offline(Optional.empty()));
        done.assertNotComplete();
        session.goodbye.onComplete();
        done.assertComplete();
        rig.online();
        assertThat(rig.state()).isEqualTo(new Online(2, rig.now()));
    }

    @Test
    void lastsOutAGoodbyeThatHangs() {
        FakeSession session = rig.online();
        TestObserver<Void> done = rig.account.disconnect().test();
        rig.account.connect().subscribe();
        assertThat(rig.state()).isEqualTo(new Connecting(1, Stage.CONNECTING));
        assertThat(rig.backend.signOns).as("not two sessions at once").hasSize(1);
        rig.pass(Duration.ofSeconds(10));
        done.assertComplete();
        assertThat(rig.backend.signOns).hasSize(2);
        session.goodbye.onError(FakeSession.lost(Sent.NO));
    }

    @Test
    void abandonsAnAttemptThatStillWaitsForTheGoodbye() {
        FakeSession session = rig.online();
        rig.account.disconnect().subscribe();
        rig.account.connect().subscribe(() -> {}, error -> {});
        rig.account.disconnect().subscribe();
        session.goodbye.onComplete();
        assertThat(rig.backend.signOns).hasSize(1);
        assertThat(rig.state()).isEqualTo(new Offline(Optional.empty()));
    }

    @Test
    void disconnectsWhateverBecomesOfTheGoodbye() {
        FakeSession session = rig.online();
        TestObserver<Void> done = rig.account.disconnect().test();
        session.goodbye.onError(FakeSession.lost(Sent.NO));
        done.assertComplete();
    }

    @Test
    void abandonsAnAttemptToDisconnect() {
        TestObserver<Void> connect = rig.account.connect().test();
        rig.account.disconnect().test().assertComplete();
        assertThat(rig.backend.signOn().abandoned()).isTrue();
        assertThat(rig.state()).isEqualTo(new Offline(Optional.empty()));
        connect.assertError(error -> error instanceof ConnectionException lost && lost.sent() == Sent.NO);
    }

    @Test
    void cancelsTheWaitToDisconnect() {
        TestObserver<Void> connect = rig.account.connect().test();
        rig.backend.signOn().fail(FakeSession.lost(Sent.NO));
        rig.account.disconnect().test().assertComplete();
        connect.assertError(ConnectionException.class);
        rig.pass(Duration.ofDays(1));
        assertThat(rig.state()).isEqualTo(new Offline(Optional.empty()));
        assertThat(rig.backend.signOns).hasSize(1);
    }

    @Test
    void hasNothingToDisconnectWhileOffline() {
        rig.account.disconnect().test().assertComplete();
        assertThat(rig.state()).isEqualTo(new Offline(Optional.empty()));
    }

    @Test
    void closesFromEveryState() {
        Rig offline = new Rig();
        Rig connecting = new Rig();
        connecting.account.connect().subscribe(() -> {}, error -> {});
        Rig waiting = new Rig();
        waiting.online().lose(Sent.NO);
        Rig online = new Rig();
        FakeSession session = online.online();
        for (Rig rig : new Rig[] {offline, connecting, waiting, online}) {
            TestSubscriber<ImEvent> events = rig.account.events().test();
            TestSubscriber<ConnectionState> states = rig.account.state().test();
            rig.account.close();
            rig.account.close();
            assertThat(rig.state()).isEqualTo(new Closed());
            states.assertComplete();
            events.assertComplete();
            assertThat(events.values()).last().isInstanceOf(StateChange.class);
            rig.account.connect().test().assertError(ConnectionException.class);
            rig.account.disconnect().test().assertNoErrors();
            rig.pass(Duration.ofDays(1));
            assertThat(rig.state()).isEqualTo(new Closed());
            rig.account.state().test().assertResult(new Closed());
            rig.account.events().test().assertResult();
        }
        assertThat(connecting.backend.signOn().abandoned()).isTrue();
        assertThat(waiting.backend.signOns).hasSize(1);
        assertThat(session.closed).isTrue();
    }

    @Test
    void failsAPendingConnectWhenClosed() {
        TestObserver<Void> connect = rig.account.connect().test();
        rig.account.close();
        connect.assertError(error -> error.getMessage().contains("closed"));
    }

    @Test
    void doesNotHearPastSessions() {
        FakeSession past = rig.online();
        past.lose(Sent.UNKNOWN);
        rig.pass(RETRY);
        FakeSession present = rig.backend.signOn().succeed();
        TestSubscriber<ImEvent> events = rig.account.events().test();
        past.context.emit(Rig.message(past.context, BOB, "late"));
        past.context.stage(Stage.LOADING);
        past.context.problem(FakeSession.lost(Sent.NO), Optional.empty());
        past.context.capabilities(new Capabilities(Set.of(), Set.of(), 1));
        events.assertNoValues();
        assertThat(rig.account.capabilities().value()).isEqualTo(FakeBackend.CAPABILITIES);
        present.context.emit(Rig.message(present.context, BOB, "in time"));
        events.assertValueCount(1);
    }

    @Test
    void endsASessionThatComesTooLate() {
        rig.account.connect().subscribe(() -> {}, error -> {});
        rig.account.disconnect().subscribe();
        FakeSession session = rig.backend.signOn().succeed();
        assertThat(session.closed).isTrue();
        assertThat(rig.state()).isEqualTo(new Offline(Optional.empty()));
    }
}
