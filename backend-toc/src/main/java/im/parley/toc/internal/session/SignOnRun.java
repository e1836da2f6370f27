// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ConnectionState.Stage;
import im.parley.ImException;
import im.parley.Presence;
import im.parley.RequestException;
import im.parley.WireException;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapHandler;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.link.LinkEnd;
import im.parley.toc.Toc;
import im.parley.toc.internal.link.Refusals;
import im.parley.toc.internal.link.TocLink;
import im.parley.toc.internal.session.SignOn.Effect;
import im.parley.toc.internal.session.SignOn.Input;
import im.parley.toc.internal.session.SignOn.Phase;
import im.parley.toc.internal.session.SignOn.Step;
import im.parley.toc.wire.TocHello;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.reply.Config;
import im.parley.toc.wire.reply.Config2;
import im.parley.toc.wire.reply.ErrorReply;
import im.parley.toc.wire.reply.Pause;
import im.parley.toc.wire.reply.TocReply;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.SingleEmitter;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.disposables.SerialDisposable;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The connection from its first frame to its last: what the sign-on waits for goes to {@link SignOn}, whose word is
 * done, everything else is the session's. Inputs come from the reader, from the timer, and from whoever gives up.
 */
final class SignOnRun implements FlapHandler {
    private final TocSetup setup;
    private final SessionContext context;
    private final Presence presence;
    private final SingleEmitter<Session> emitter;
    private final FlapLink flap;
    private final TocSession session;
    private final SerialDisposable deadline = new SerialDisposable();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile SignOn state = SignOn.start();
    private volatile boolean done;

    /** Holds the password until it has been sent. */
    private @Nullable TocCommand login;

    SignOnRun(
            TocSetup setup,
            SessionContext context,
            Presence presence,
            TocCommand login,
            SingleEmitter<Session> emitter) {
        this.setup = setup;
        this.context = context;
        this.presence = presence;
        this.login = login;
        this.emitter = emitter;
        this.flap = setup.link(context, this);
        this.session = new TocSession(flap, setup, context);
    }

    void start() {
        emitter.setCancellable(this::givenUp);
        watch(Phase.HELLO);
        flap.start();
    }

    /** Called when nobody waits any more, and by the emitter when it has been told all. */
    private void givenUp() {
        ConnectionException cause = new ConnectionException(Reason.NOT_CONNECTED, "the sign-on was given up", Sent.NO);
        input(new Input.Failed(cause));
        if (!done) {
            flap.fail(cause);
        }
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
                        setup.config().get(Toc.STEP_TIMEOUT).toNanos(),
                        TimeUnit.NANOSECONDS));
    }

    private void perform(Effect effect) {
        if (effect instanceof Effect.LogIn) {
            logIn();
        } else if (effect instanceof Effect.GoOnline) {
            session.goOnline(presence);
            Disposable unused = settled().subscribe(this::done);
        } else if (effect instanceof Effect.Fail fail) {
            flap.fail(ended(fail.cause()));
            emitter.tryOnError(fail.cause());
        }
    }

    private Completable settled() {
        return setup.config().get(Toc.CONFIRM_SIGN_ON) ? session.settled() : Completable.complete();
    }

    /** The session is the emitter's now. */
    private void done() {
        done = true;
        emitter.onSuccess(session);
    }

    private void logIn() {
        TocCommand command = login;
        login = null;
        if (command != null) {
            try {
                TocLink.requireFit(command);
            } catch (RequestException tooLong) {
                input(new Input.Failed(tooLong));
                return;
            }
            flap.send(FlapFrame.SIGN_ON, TocHello.ofClient(setup.self()).payload());
            flap.send(FlapFrame.DATA, command.payload());
        }
    }

    private static ConnectionException ended(ImException cause) {
        return cause instanceof ConnectionException lost
                ? lost
                : new ConnectionException(
                        Reason.NOT_CONNECTED, "the sign-on failed: " + cause.getMessage(), Sent.UNKNOWN, cause);
    }

    @Override
    public void stage(Stage stage) {
        context.stage(stage);
    }

    @Override
    public void frame(FlapFrame frame) {
        switch (frame.channel()) {
            case FlapFrame.SIGN_ON -> input(new Input.Hello());
            case FlapFrame.DATA -> data(frame.payload());
            case FlapFrame.SIGN_OFF -> {
                session.signedOff();
                flap.close();
            }
            default -> {}
        }
    }

    private void data(byte[] payload) {
        TocReply line;
        try {
            line = Lines.read(payload);
        } catch (WireException damaged) {
            if (state.phase().isBeforeConsent()) {
                input(new Input.Failed(new ConnectionException(
                        Reason.PROTOCOL, "no TOC server: " + damaged.getMessage(), Sent.UNKNOWN, damaged)));
            } else {
                context.problem(damaged, Optional.empty());
            }
            return;
        }
        if (line instanceof ErrorReply error && !state.phase().isLast()) {
            input(new Input.Failed(Refusals.signOn(error)));
            return;
        }
        session.handle(line);
        if (line instanceof im.parley.toc.wire.reply.SignOn) {
            input(new Input.Accepted());
        } else if (line instanceof Config || line instanceof Config2) {
            input(new Input.Listed());
        } else if (line instanceof Pause) {
            input(new Input.Paused());
        }
    }

    @Override
    public void ended(LinkEnd end) {
        input(new Input.Failed(session.cause(end)));
        session.linkEnded(end);
    }
}
