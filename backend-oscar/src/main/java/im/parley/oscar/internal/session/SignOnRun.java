// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ImException;
import im.parley.Presence;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.oscar.internal.session.SignOn.Effect;
import im.parley.oscar.internal.session.SignOn.Input;
import im.parley.oscar.internal.session.SignOn.Phase;
import im.parley.oscar.internal.session.SignOn.Step;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.SingleEmitter;
import io.reactivex.rxjava3.disposables.SerialDisposable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One sign-on as it happens: gives what comes in to {@link SignOn} and does what it says. Inputs come from the readers
 * of two links, one after the other, from the timer, and from whoever gives up.
 */
final class SignOnRun {
    private final OscarSetup setup;
    private final SessionContext context;
    private final SingleEmitter<Session> emitter;
    private final AuthorizerTalk authorizer;
    private final BosTalk bos;
    private final SerialDisposable deadline = new SerialDisposable();
    private final ReentrantLock lock = new ReentrantLock();
    private SignOn state;

    SignOnRun(
            OscarSetup setup,
            SessionContext context,
            Presence presence,
            String secret,
            SingleEmitter<Session> emitter) {
        this.setup = setup;
        this.context = context;
        this.emitter = emitter;
        this.state = SignOn.start(setup.config().get(Oscar.SIGN_ON));
        this.authorizer = new AuthorizerTalk(setup, context, secret, this::input, this::lost);
        this.bos = new BosTalk(setup, context, presence, this::input, this::lost);
    }

    void start() {
        emitter.setCancellable(() -> input(
                new Input.Failed(new ConnectionException(Reason.NOT_CONNECTED, "the sign-on was given up", Sent.NO))));
        watch(Phase.AUTH_HELLO);
        authorizer.start();
    }

    private void input(Input input) {
        Step step;
        Phase before;
        lock.lock();
        try {
            before = state.phase();
            step = state.step(input);
            state = step.next();
        } finally {
            lock.unlock();
        }
        Phase now = step.next().phase();
        if (now != before) {
            watch(now);
        }
        if (now != before && now != Phase.FAILED) {
            context.stage(now.stage());
        }
        step.effects().forEach(this::perform);
    }

    /** A link has ended; it matters while the sign-on needs it. */
    private void lost(boolean ofAuthorizer, ImException cause) {
        boolean needed;
        lock.lock();
        try {
            needed = ofAuthorizer == state.phase().compareTo(Phase.BOS_HELLO) < 0;
        } finally {
            lock.unlock();
        }
        if (needed) {
            input(new Input.Failed(cause));
        }
    }

    private void watch(Phase phase) {
        if (phase.isLast()) {
            deadline.dispose();
            return;
        }
        ConnectionException late =
                new ConnectionException(Reason.TIMED_OUT, "no answer while signing on (" + phase + ")", Sent.YES);
        deadline.set(context.timer()
                .scheduleDirect(
                        () -> input(new Input.Failed(late)),
                        setup.config().get(Oscar.STEP_TIMEOUT).toNanos(),
                        TimeUnit.NANOSECONDS));
    }

    private void perform(Effect effect) {
        if (effect instanceof Effect.GreetAuthorizer greet) {
            authorizer.greet(greet.withPassword());
        } else if (effect instanceof Effect.AskForKey) {
            authorizer.askForKey();
        } else if (effect instanceof Effect.SendHash hash) {
            authorizer.sendHash(hash.key());
        } else if (effect instanceof Effect.DialBos dial) {
            authorizer.close();
            bos.start(setup.redirected(dial.host()), dial.port(), dial.cookie());
        } else if (effect instanceof Effect.PresentCookie) {
            bos.presentCookie();
        } else if (effect instanceof Effect.SendVersions versions) {
            bos.sendVersions(versions.families());
        } else if (effect instanceof Effect.AskForRates) {
            bos.askForRates();
        } else if (effect instanceof Effect.AskForRightsAndList ask) {
            bos.askForRightsAndList(ask.families());
        } else if (effect instanceof Effect.GoOnline online) {
            bos.goOnline(online.families());
        } else if (effect instanceof Effect.Finish finish) {
            emitter.onSuccess(bos.finish(finish.families()));
        } else if (effect instanceof Effect.Fail fail) {
            authorizer.fail(fail.cause());
            bos.fail(fail.cause());
            emitter.tryOnError(fail.cause());
        }
    }

    /** Told what a link heard that the sign-on may wait for. */
    interface Heard {
        void input(Input input);
    }

    /** Told that a link has ended. */
    interface Lost {
        void lost(boolean ofAuthorizer, ImException cause);
    }
}
