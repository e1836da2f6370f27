// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.ConnectionState.Stage;
import im.parley.ImException;
import java.util.List;
import java.util.Set;

/**
 * Signing on as a function: what came in, what to do. No I/O, clock or threads.
 *
 * <pre>
 *  ADMISSION ─▶ HELLO ─▶ FAMILIES ─▶ VERSIONS ─▶ RATES ─▶ LIST ─▶ READY ─▶ ONLINE
 *                                                  ├ no list ┘               │
 *                                                  └ moving ─────────────────┘
 *  FAILED from anywhere
 * </pre>
 *
 * @param moving whether the session goes on elsewhere, so that the host knows all about us but where we are
 */
record SignOn(Phase phase, boolean moving, Set<Integer> families) {
    /** The food group of the server's buddy list. */
    static final int FEEDBAG = 0x0013;

    static final SignOn START = new SignOn(Phase.ADMISSION, false, Set.of());

    static final SignOn MOVE = new SignOn(Phase.ADMISSION, true, Set.of());

    /** What we wait for. */
    enum Phase {
        ADMISSION(Stage.CONNECTING),
        HELLO(Stage.AUTHENTICATING),
        FAMILIES(Stage.LOADING),
        VERSIONS(Stage.LOADING),
        RATES(Stage.LOADING),
        LIST(Stage.LOADING),
        READY(Stage.LOADING),
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
    }

    /** What came in. */
    sealed interface Input {
        /** An {@link Authenticator} has convinced somebody. */
        record Admitted(Admission admission) implements Input {}

        /** The host's first frame. */
        record Hello() implements Input {}

        /** SNAC(01,03). */
        record Families(Set<Integer> families) implements Input {}

        /** SNAC(01,18). */
        record Versions() implements Input {}

        /** SNAC(01,07), or a refusal to tell. */
        record Rates() implements Input {}

        /** The last part of SNAC(13,06), or a refusal to give it. */
        record ListLoaded() implements Input {}

        /** The server has done what we said last, or has had time enough. */
        record Settled() implements Input {}

        /** Anything that ends it: a refusal, a lost link, a deadline. */
        record Failed(ImException cause) implements Input {}
    }

    /** What to do. */
    sealed interface Effect {
        /** Connect to where we were sent. */
        record DialHost(Admission admission) implements Effect {}

        record PresentCookie() implements Effect {}

        record SendVersions(Set<Integer> families) implements Effect {}

        record AskForRates() implements Effect {}

        /** Subscribe to rate changes, ask for limits and for the list. */
        record AskForRightsAndList(Set<Integer> families) implements Effect {}

        /** Publish ourselves, activate the list, say that we are ready. */
        record GoOnline(Set<Integer> families) implements Effect {}

        /** Say that we are ready here, and leave where we were. */
        record TakeOver(Set<Integer> families) implements Effect {}

        /** Fetch what was stored, and hand over the session. */
        record Finish(Set<Integer> families) implements Effect {}

        record Fail(ImException cause) implements Effect {}
    }

    /** The next state and what to do on the way. */
    record Step(SignOn next, List<Effect> effects) {}

    /** Returns what follows from an input. One that the phase does not wait for changes nothing. */
    Step step(Input input) {
        if (phase.isLast()) {
            return stay();
        }
        if (input instanceof Input.Failed failed) {
            return to(Phase.FAILED, new Effect.Fail(failed.cause()));
        }
        return switch (phase) {
            case ADMISSION ->
                input instanceof Input.Admitted in ? to(Phase.HELLO, new Effect.DialHost(in.admission())) : stay();
            case HELLO -> input instanceof Input.Hello ? to(Phase.FAMILIES, new Effect.PresentCookie()) : stay();
            case FAMILIES -> input instanceof Input.Families offered ? negotiate(offered.families()) : stay();
            case VERSIONS -> input instanceof Input.Versions ? to(Phase.RATES, new Effect.AskForRates()) : stay();
            case RATES -> input instanceof Input.Rates ? load() : stay();
            case LIST -> input instanceof Input.ListLoaded ? to(Phase.READY, new Effect.GoOnline(families)) : stay();
            case READY -> input instanceof Input.Settled ? to(Phase.ONLINE, new Effect.Finish(families)) : stay();
            case ONLINE, FAILED -> stay();
        };
    }

    private Step negotiate(Set<Integer> offered) {
        SignOn next = new SignOn(Phase.VERSIONS, moving, Set.copyOf(offered));
        return new Step(next, List.of(new Effect.SendVersions(next.families)));
    }

    private Step load() {
        if (moving) {
            return to(Phase.ONLINE, new Effect.TakeOver(families));
        }
        Effect ask = new Effect.AskForRightsAndList(families);
        return families.contains(FEEDBAG) ? to(Phase.LIST, ask) : to(Phase.READY, ask, new Effect.GoOnline(families));
    }

    private Step stay() {
        return new Step(this, List.of());
    }

    private Step to(Phase next, Effect... effects) {
        return new Step(new SignOn(next, moving, families), List.of(effects));
    }
}
