// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.ConnectionState.Stage;
import im.parley.ImException;
import im.parley.oscar.SignOnMethod;
import java.util.List;
import java.util.Set;
import okio.ByteString;

/**
 * Signing on as a function: what came in, what to do. No I/O, clock or threads.
 *
 * <pre>
 *  AUTH_HELLO ─▶ AUTH_KEY ─▶ AUTH_REPLY ─▶ BOS_HELLO ─▶ FAMILIES ─▶ VERSIONS ─▶ RATES ─▶ LIST ─▶ READY ─▶ ONLINE
 *        └── channel 1 ────────────┘                                                └ no list ┘
 *  FAILED from anywhere
 * </pre>
 */
record SignOn(Phase phase, SignOnMethod method, Set<Integer> families) {
    /** The food group of the server's buddy list. */
    static final int FEEDBAG = 0x0013;

    /** What we wait for. */
    enum Phase {
        AUTH_HELLO(Stage.AUTHENTICATING),
        AUTH_KEY(Stage.AUTHENTICATING),
        AUTH_REPLY(Stage.AUTHENTICATING),
        BOS_HELLO(Stage.AUTHENTICATING),
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
        /** The server's first frame. */
        record Hello() implements Input {}

        /** SNAC(17,07). */
        record Key(ByteString key) implements Input {}

        /** SNAC(17,03), or channel 4 of the authorizer, with a cookie. */
        record Cookie(String host, int port, ByteString cookie) implements Input {}

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
        /** Greet the authorizer; with the password where the first frame carries it. */
        record GreetAuthorizer(boolean withPassword) implements Effect {}

        record AskForKey() implements Effect {}

        record SendHash(ByteString key) implements Effect {}

        /** Leave the authorizer and connect to where it sent us. */
        record DialBos(String host, int port, ByteString cookie) implements Effect {}

        record PresentCookie() implements Effect {}

        record SendVersions(Set<Integer> families) implements Effect {}

        record AskForRates() implements Effect {}

        /** Subscribe to rate changes, ask for limits and for the list. */
        record AskForRightsAndList(Set<Integer> families) implements Effect {}

        /** Publish ourselves, activate the list, say that we are ready. */
        record GoOnline(Set<Integer> families) implements Effect {}

        /** Fetch what was stored, and hand over the session. */
        record Finish(Set<Integer> families) implements Effect {}

        record Fail(ImException cause) implements Effect {}
    }

    /** The next state and what to do on the way. */
    record Step(SignOn next, List<Effect> effects) {}

    static SignOn start(SignOnMethod method) {
        return new SignOn(Phase.AUTH_HELLO, method, Set.of());
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
            case AUTH_HELLO -> input instanceof Input.Hello ? greet() : stay();
            case AUTH_KEY -> {
                if (input instanceof Input.Key key) {
                    yield to(Phase.AUTH_REPLY, new Effect.SendHash(key.key()));
                }
                yield input instanceof Input.Cookie cookie ? redirect(cookie) : stay();
            }
            case AUTH_REPLY -> input instanceof Input.Cookie cookie ? redirect(cookie) : stay();
            case BOS_HELLO -> input instanceof Input.Hello ? to(Phase.FAMILIES, new Effect.PresentCookie()) : stay();
            case FAMILIES -> input instanceof Input.Families offered ? negotiate(offered.families()) : stay();
            case VERSIONS -> input instanceof Input.Versions ? to(Phase.RATES, new Effect.AskForRates()) : stay();
            case RATES -> input instanceof Input.Rates ? load() : stay();
            case LIST -> input instanceof Input.ListLoaded ? to(Phase.READY, new Effect.GoOnline(families)) : stay();
            case READY -> input instanceof Input.Settled ? to(Phase.ONLINE, new Effect.Finish(families)) : stay();
            case ONLINE, FAILED -> stay();
        };
    }

    private Step greet() {
        return method == SignOnMethod.CHANNEL_1
                ? to(Phase.AUTH_REPLY, new Effect.GreetAuthorizer(true))
                : to(Phase.AUTH_KEY, new Effect.GreetAuthorizer(false), new Effect.AskForKey());
    }

    private Step redirect(Input.Cookie cookie) {
        return to(Phase.BOS_HELLO, new Effect.DialBos(cookie.host(), cookie.port(), cookie.cookie()));
    }

    private Step negotiate(Set<Integer> offered) {
        SignOn next = new SignOn(Phase.VERSIONS, method, Set.copyOf(offered));
        return new Step(next, List.of(new Effect.SendVersions(next.families)));
    }

    private Step load() {
        Effect ask = new Effect.AskForRightsAndList(families);
        return families.contains(FEEDBAG) ? to(Phase.LIST, ask) : to(Phase.READY, ask, new Effect.GoOnline(families));
    }

    private Step stay() {
        return new Step(this, List.of());
    }

    private Step to(Phase next, Effect... effects) {
        return new Step(new SignOn(next, method, families), List.of(effects));
    }
}
