// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.oscar.internal.session.SignOn.Effect;
import im.parley.oscar.internal.session.SignOn.Input;
import im.parley.oscar.internal.session.SignOn.Phase;
import im.parley.oscar.internal.session.SignOn.Step;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.SingleEmitter;
import io.reactivex.rxjava3.disposables.SerialDisposable;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One sign-on as it happens: gives what comes in to {@link SignOn} and does what it says. Inputs come from the
 * authenticator, the reader of the host's link, from the timer, and from whoever gives up.
 */
final class SignOnRun {
    private final SessionContext context;
    private final SingleEmitter<Session> emitter;
    private final Authenticator authenticator;
    private final BosTalk bos;
    private final SerialDisposable admission = new SerialDisposable();
    private final StepDeadline deadline;
    private final ReentrantLock lock = new ReentrantLock();
    private SignOn state;

    /** Makes a sign-on that begins in this state. */
    SignOnRun(
            SignOn start,
            OscarSetup setup,
            SessionContext context,
            Authenticator authenticator,
            BosTalk.Making making,
            SingleEmitter<Session> emitter) {
        this.state = start;
        this.context = context;
        this.emitter = emitter;
        this.authenticator = authenticator;
        this.deadline = new StepDeadline(setup, context, late -> input(new Input.Failed(late)));
        this.bos = new BosTalk(setup, context, making, this::input);
    }

    void start() {
        emitter.setCancellable(() -> input(
                new Input.Failed(new ConnectionException(Reason.NOT_CONNECTED, "the sign-on was given up", Sent.NO))));
        admission.set(authenticator
                .admission()
                .subscribe(
                        admitted -> input(new Input.Admitted(admitted)),
                        refused -> input(new Input.Failed(Ends.of(refused)))));
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

    /** Ends what the phase before was given; the first one's time is the authenticator's business. */
    private void watch(Phase phase) {
        if (phase.isLast()) {
            deadline.stop();
        } else {
            deadline.watch(phase);
        }
    }

    private void perform(Effect effect) {
        if (effect instanceof Effect.DialHost dial) {
            bos.start(dial.admission());
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
        } else if (effect instanceof Effect.TakeOver over) {
            emitter.onSuccess(bos.takeOver(over.families()));
        } else if (effect instanceof Effect.Finish finish) {
            emitter.onSuccess(bos.finish(finish.families()));
        } else if (effect instanceof Effect.Fail fail) {
            admission.dispose();
            bos.fail(fail.cause());
            emitter.tryOnError(fail.cause());
        }
    }

    /** Told what a link heard that the sign-on may wait for. */
    interface Heard {
        void input(Input input);
    }
}
