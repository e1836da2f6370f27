// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.ConnectionState.Stage;
import im.parley.ImException;
import java.util.List;

/**
 * Signing on as a function: what came in, what to do. No I/O, clock or threads.
 *
 * <pre>
 *  HELLO ─▶ REPLY ─▶ LIST ─▶ ONLINE          FAILED from anywhere
 *             └── list came first ──▶
 * </pre>
 *
 * @param listed true once the list has come, which servers may send before or after their consent
 */
record SignOn(Phase phase, boolean listed) {
    /** What we wait for. */
    enum Phase {
        HELLO(Stage.AUTHENTICATING),
        REPLY(Stage.AUTHENTICATING),
        LIST(Stage.LOADING),
        ONLINE(Stage.LOADING),
        FAILED(Stage.AUTHENTICATING);

        private final Stage stage;

        Phase(Stage stage) {
            this.stage = stage;
        }

        /** Returns what users see of it. */
        Stage stage() {
            return stage;
        }

        boolean isLast() {
            return this == ONLINE || this == FAILED;
        }

        /** Returns true while the server has not taken the password. */
        boolean isBeforeConsent() {
            return this == HELLO || this == REPLY;
        }
    }

    /** What came in. */
    sealed interface Input {
        /** The server's first frame. */
        record Hello() implements Input {}

        /** {@code SIGN_ON}. */
        record Accepted() implements Input {}

        /** {@code CONFIG} or {@code CONFIG2}. */
        record Listed() implements Input {}

        /** {@code PAUSE}: another {@code SIGN_ON} will come. */
        record Paused() implements Input {}

        /** Anything that ends it: a refusal, a lost link, a deadline. */
        record Failed(ImException cause) implements Input {}
    }

    /** What to do. */
    sealed interface Effect {
        /** Answer the first frame, and sign on. */
        record LogIn() implements Effect {}

        /** Put the list into force, publish ourselves, and say that we are ready. */
        record GoOnline() implements Effect {}

        record Fail(ImException cause) implements Effect {}
    }

    /** The next state and what to do on the way. */
    record Step(SignOn next, List<Effect> effects) {}

    static SignOn start() {
        return new SignOn(Phase.HELLO, false);
    }

    /** Returns what follows from an input. One that the phase does not wait for changes nothing. */
    Step step(Input input) {
        if (phase.isLast()) {
            return stay();
        }
        if (input instanceof Input.Failed failed) {
            return to(Phase.FAILED, new Effect.Fail(failed.cause()));
        }
        return switch (phase) {
            case HELLO -> input instanceof Input.Hello ? to(Phase.REPLY, new Effect.LogIn()) : stay();
            case REPLY -> {
                if (input instanceof Input.Listed) {
                    yield new Step(new SignOn(phase, true), List.of());
                }
                yield input instanceof Input.Accepted ? accepted() : stay();
            }
            case LIST -> {
                if (input instanceof Input.Paused) {
                    yield to(Phase.REPLY);
                }
                yield input instanceof Input.Listed ? to(Phase.ONLINE, new Effect.GoOnline()) : stay();
            }
            case ONLINE, FAILED -> stay();
        };
    }

    private Step accepted() {
        return listed ? to(Phase.ONLINE, new Effect.GoOnline()) : to(Phase.LIST);
    }

    private Step stay() {
        return new Step(this, List.of());
    }

    private Step to(Phase next, Effect... effects) {
        return new Step(new SignOn(next, listed), List.of(effects));
    }
}
