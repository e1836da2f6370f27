// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException.Sent;
import im.parley.ConnectionState.Closed;
import im.parley.ConnectionState.Connecting;
import im.parley.ConnectionState.Offline;
import im.parley.ConnectionState.Online;
import im.parley.ConnectionState.Stage;
import im.parley.ConnectionState.Waiting;
import im.parley.ImException;
import im.parley.Reconnect;
import im.parley.SignOnException;
import im.parley.internal.Course.Effect;
import im.parley.internal.Course.Input;
import im.parley.internal.Course.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final ImException LOST = FakeSession.lost(Sent.UNKNOWN);
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final List<Integer> asked = new ArrayList<>();
    private final Reconnect policy = (attempt, cause) -> {
        asked.add(attempt);
        return Optional.of(PAUSE);
    };
    private Course course = Course.START;

    private Effect after(Input input) {
        Step step = course.next(input, policy);
        course = step.next();
        return step.effect();
    }

    private void online(Instant since) {
        after(new Input.Connect());
        after(new Input.DelayOver());
        after(new Input.SignedOn(since));
    }

    private void lostAfter(Duration session) {
        Online online = (Online) course.state();
        after(new Input.Down(LOST, online.since().plus(session)));
    }

    @Test
    void connectsWhenAsked() {
        assertThat(after(new Input.Connect())).isEqualTo(Effect.ATTEMPT);
        assertThat(course.state()).isEqualTo(new Connecting(1, Stage.CONNECTING));
    }

    @Test
    void showsHowFarAnAttemptHasCome() {
        after(new Input.Connect());
        assertThat(after(new Input.Reached(Stage.LOADING))).isEqualTo(Effect.NOTHING);
        assertThat(course.state()).isEqualTo(new Connecting(1, Stage.LOADING));
    }

    @Test
    void countsSessions() {
        online(NOON);
        assertThat(course.state()).isEqualTo(new Online(1, NOON));
        lostAfter(Duration.ofHours(1));
        after(new Input.DelayOver());
        after(new Input.SignedOn(NOON));
        assertThat(course.state()).isEqualTo(new Online(2, NOON));
    }

    @Test
    void waitsAfterAFailureAndTriesAgain() {
        after(new Input.Connect());
        Step step = course.next(new Input.Down(LOST, NOON), policy);
        assertThat(step.effect()).isEqualTo(Effect.WAIT);
        assertThat(step.delay()).isEqualTo(PAUSE);
        assertThat(step.next().state()).isEqualTo(new Waiting(2, NOON.plus(PAUSE), LOST));
        course = step.next();
        assertThat(after(new Input.DelayOver())).isEqualTo(Effect.ATTEMPT);
        assertThat(course.state()).isEqualTo(new Connecting(2, Stage.CONNECTING));
    }

    @Test
    void countsAttemptsFromOneAfterALoss() {
        online(NOON);
        lostAfter(Duration.ofHours(1));
        assertThat(course.state()).isEqualTo(new Waiting(1, NOON.plusSeconds(3603), LOST));
        after(new Input.DelayOver());
        assertThat(course.state()).isEqualTo(new Connecting(1, Stage.CONNECTING));
    }

    @Test
    void staysOfflineWhenThePolicySaysSo() {
        SignOnException refused = new SignOnException(SignOnException.Reason.BAD_CREDENTIALS, 5, "no");
        after(new Input.Connect());
        Step step = course.next(new Input.Down(refused, NOON), Reconnect.never());
        assertThat(step.effect()).isEqualTo(Effect.NOTHING);
        assertThat(step.next().state()).isEqualTo(new Offline(Optional.of(refused)));
    }

    @Test
    void asksThePolicyWithTheFailuresInARow() {
        after(new Input.Connect());
        for (int i = 0; i < 3; i++) {
            after(new Input.Down(LOST, NOON));
            after(new Input.DelayOver());
        }
        assertThat(asked).containsExactly(1, 2, 3);
    }

    @Test
    void doesNotTakeAShortSessionForASuccess() {
        online(NOON);
        for (int i = 0; i < 3; i++) {
            lostAfter(Course.STEADY.minusSeconds(1));
            after(new Input.DelayOver());
            after(new Input.SignedOn(NOON));
        }
        assertThat(asked).containsExactly(1, 2, 3);
    }

    @Test
    void startsOverAfterASessionThatLasted() {
        after(new Input.Connect());
        after(new Input.Down(LOST, NOON));
        after(new Input.DelayOver());
        after(new Input.SignedOn(NOON));
        lostAfter(Course.STEADY);
        assertThat(asked).containsExactly(1, 1);
    }

    @Test
    void startsOverWhenTheUserConnects() {
        after(new Input.Connect());
        after(new Input.Down(LOST, NOON));
        after(new Input.Disconnect());
        after(new Input.Connect());
        after(new Input.Down(LOST, NOON));
        assertThat(asked).containsExactly(1, 1);
    }

    @Test
    void leavesEachStateInItsOwnWay() {
        assertThat(after(new Input.Disconnect())).isEqualTo(Effect.NOTHING);
        after(new Input.Connect());
        assertThat(after(new Input.Disconnect())).isEqualTo(Effect.ABANDON);
        after(new Input.Connect());
        after(new Input.Down(LOST, NOON));
        assertThat(after(new Input.Disconnect())).isEqualTo(Effect.CANCEL_WAIT);
        online(NOON);
        assertThat(after(new Input.Disconnect())).isEqualTo(Effect.SIGN_OFF);
        assertThat(course.state()).isEqualTo(new Offline(Optional.empty()));
    }

    @Test
    void keepsTheCauseWhenToldToDisconnectWhileOffline() {
        after(new Input.Connect());
        course = course.next(new Input.Down(LOST, NOON), Reconnect.never()).next();
        after(new Input.Disconnect());
        assertThat(course.state()).isEqualTo(new Offline(Optional.of(LOST)));
    }

    @Test
    void closesForGood() {
        online(NOON);
        assertThat(after(new Input.Close())).isEqualTo(Effect.SIGN_OFF);
        assertThat(after(new Input.Connect())).isEqualTo(Effect.NOTHING);
        assertThat(after(new Input.Close())).isEqualTo(Effect.NOTHING);
        assertThat(course.state()).isEqualTo(new Closed());
    }

    @Test
    void toleratesAPolicyWithoutMeasure() {
        after(new Input.Connect());
        Duration forEver = Duration.ofSeconds(Long.MAX_VALUE);
        Step step = course.next(new Input.Down(LOST, NOON), (attempt, cause) -> Optional.of(forEver));
        assertThat(step.delay()).isLessThan(Duration.ofDays(366));
        Duration past = Duration.ofSeconds(-1);
        step = course.next(new Input.Down(LOST, NOON), (attempt, cause) -> Optional.of(past));
        assertThat(step.delay()).isZero();
    }

    @Test
    void isIndifferentToWhatComesTooLate() {
        Input[] late = {
            new Input.Reached(Stage.LOADING),
            new Input.SignedOn(NOON),
            new Input.Down(LOST, NOON),
            new Input.DelayOver()
        };
        for (Input input : late) {
            assertThat(Course.START.next(input, policy)).isEqualTo(new Step(Course.START, Effect.NOTHING));
        }
    }
}
