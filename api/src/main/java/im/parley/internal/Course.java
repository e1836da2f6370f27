// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.ConnectionState;
import im.parley.ConnectionState.Closed;
import im.parley.ConnectionState.Connecting;
import im.parley.ConnectionState.Offline;
import im.parley.ConnectionState.Online;
import im.parley.ConnectionState.Stage;
import im.parley.ConnectionState.Waiting;
import im.parley.ImException;
import im.parley.Reconnect;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The course of an account's connection as a function: what happened goes in, where we stand and what to do comes out.
 * No clock, no threads, no sockets.
 *
 * @param sessions sign-ons so far
 * @param failures failures in a row: attempts that failed, and sessions that did not last
 */
record Course(ConnectionState state, int sessions, int failures) {
    /** A session that lasts this long is proof that all is well: the next failure is a first one. */
    static final Duration STEADY = Duration.ofMinutes(1);

    static final Course START = new Course(new Offline(Optional.empty()), 0, 0);

    /** What happened. */
    sealed interface Input {
        /** The user wants to be online. */
        record Connect() implements Input {}

        /** The user wants to be offline. */
        record Disconnect() implements Input {}

        /** The user wants no more. */
        record Close() implements Input {}

        /** The attempt has come this far. */
        record Reached(Stage stage) implements Input {}

        /** The attempt has succeeded. */
        record SignedOn(Instant now) implements Input {}

        /** The attempt has failed, or the session has ended. */
        record Down(ImException cause, Instant now) implements Input {}

        /** The wait is over. */
        record DelayOver() implements Input {}
    }

    /** What to do about it. */
    enum Effect {
        NOTHING,
        /** Begin an attempt. */
        ATTEMPT,
        /** Give up the attempt that is being made. */
        ABANDON,
        /** End the session. */
        SIGN_OFF,
        /** Wait for the step's delay. */
        WAIT,
        /** End the wait early. */
        CANCEL_WAIT
    }

    /** Where that leads; the delay is the one to wait for. */
    record Step(Course next, Effect effect, Duration delay) {
        Step(Course next, Effect effect) {
            this(next, effect, Duration.ZERO);
        }
    }

    Step next(Input input, Reconnect policy) {
        if (input instanceof Input.Close) {
            return new Step(at(new Closed()), leaving());
        }
        if (input instanceof Input.Disconnect && !(state instanceof Closed || state instanceof Offline)) {
            return new Step(at(new Offline(Optional.empty())), leaving());
        }
        if (state instanceof Offline && input instanceof Input.Connect) {
            return new Step(new Course(new Connecting(1, Stage.CONNECTING), sessions, 0), Effect.ATTEMPT);
        }
        if (state instanceof Connecting connecting) {
            return whileConnecting(connecting, input, policy);
        }
        if (state instanceof Waiting waiting && input instanceof Input.DelayOver) {
            return new Step(at(new Connecting(waiting.attempt(), Stage.CONNECTING)), Effect.ATTEMPT);
        }
        if (state instanceof Online online && input instanceof Input.Down down) {
            boolean steady = Duration.between(online.since(), down.now()).compareTo(STEADY) >= 0;
            return again(steady ? 1 : failures + 1, 1, down, policy);
        }
        return stay();
    }

    private Step whileConnecting(Connecting connecting, Input input, Reconnect policy) {
        if (input instanceof Input.Reached reached) {
            return new Step(at(new Connecting(connecting.attempt(), reached.stage())), Effect.NOTHING);
        }
        if (input instanceof Input.SignedOn signedOn) {
            Online online = new Online(sessions + 1, signedOn.now());
            return new Step(new Course(online, sessions + 1, failures), Effect.NOTHING);
        }
        if (input instanceof Input.Down down) {
            return again(failures + 1, connecting.attempt() + 1, down, policy);
        }
        return stay();
    }

    private Step again(int failures, int attempt, Input.Down down, Reconnect policy) {
        Optional<Duration> delay = policy.delay(failures, down.cause()).map(Waits::sane);
        if (delay.isEmpty()) {
            Offline offline = new Offline(Optional.of(down.cause()));
            return new Step(new Course(offline, sessions, failures), Effect.NOTHING);
        }
        Waiting waiting = new Waiting(attempt, down.now().plus(delay.get()), down.cause());
        return new Step(new Course(waiting, sessions, failures), Effect.WAIT, delay.get());
    }

    private Effect leaving() {
        if (state instanceof Connecting) {
            return Effect.ABANDON;
        }
        if (state instanceof Waiting) {
            return Effect.CANCEL_WAIT;
        }
        return state instanceof Online ? Effect.SIGN_OFF : Effect.NOTHING;
    }

    private Course at(ConnectionState state) {
        return new Course(state, sessions, failures);
    }

    private Step stay() {
        return new Step(this, Effect.NOTHING);
    }
}
