// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ConnectionState.Stage;
import im.parley.oscar.Oscar;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.snac.service.ClientOnline;
import im.parley.oscar.snac.service.ClientVersions;
import im.parley.oscar.snac.service.HostOnline;
import im.parley.oscar.snac.service.HostVersions;
import im.parley.oscar.snac.service.Pause;
import im.parley.oscar.snac.service.PauseAck;
import im.parley.oscar.snac.service.RateChange;
import im.parley.oscar.snac.service.RateQuery;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.snac.service.RateSubscribe;
import im.parley.oscar.snac.service.Resume;
import im.parley.oscar.snac.service.ServiceSnac;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacFrame;
import im.parley.spi.SessionContext;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapHandler;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.link.LinkEnd;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.SerialDisposable;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import io.reactivex.rxjava3.subjects.SingleSubject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okio.ByteString;

/**
 * A further connection of a session, for one service: shows its cookie, agrees on versions and rates, says that it is
 * ready, and from then on is a {@link SnacLink} of its own. Frames come on its reader's thread; used by any.
 *
 * <pre>
 *  HELLO ─▶ FAMILIES ─▶ VERSIONS ─▶ RATES ─▶ READY
 * </pre>
 */
public final class ServiceLink implements FlapHandler {
    private final OscarSetup setup;
    private final SessionContext context;
    private final String name;
    private final ByteString cookie;
    private final FlapLink flap;
    private final SnacLink link;
    private final RateLimits limits;
    private final SnacIntake intake;
    private final SingleSubject<ServiceLink> ready = SingleSubject.create();
    private final CompletableSubject ended = CompletableSubject.create();
    private final SerialDisposable deadline = new SerialDisposable();
    private volatile Phase phase = Phase.HELLO;
    private volatile List<Integer> families = List.of();
    private volatile boolean closing;

    /** What we wait for. */
    private enum Phase {
        HELLO,
        FAMILIES,
        VERSIONS,
        RATES,
        READY
    }

    /** Describes a connection; it is dialed by {@link #open}. */
    ServiceLink(
            OscarSetup setup, SessionContext context, Destination to, SnacRouter router, AtomicInteger lastRequestId) {
        this.setup = setup;
        this.context = context;
        this.name = to.name();
        this.cookie = to.to().cookie();
        this.flap = setup.link(setup.config().self() + " " + name, to.to(), context, this);
        this.limits = new RateLimits(RateLimits.millisOf(context.timer()));
        this.link =
                new SnacLink(flap, limits, context.timer(), setup.config().get(Oscar.REQUEST_TIMEOUT), lastRequestId);
        this.intake = new SnacIntake(link, router, context);
    }

    /** Where a service is, and what lets us in. */
    record Destination(String name, Redirect to) {}

    /** Dials, once; the result is there when the service takes requests. */
    Single<ServiceLink> open() {
        watch(Phase.HELLO);
        flap.start();
        return ready;
    }

    /** Returns what to speak over. */
    public SnacLink link() {
        return link;
    }

    /** Returns the food groups of this connection. */
    public List<Integer> families() {
        return families;
    }

    /** Completes when we have closed it; fails when it ended otherwise. Replays its end. */
    public Completable ended() {
        return ended;
    }

    /** Returns true once the connection has ended, or is about to. */
    public boolean isOver() {
        return closing || ended.hasComplete() || ended.hasThrowable();
    }

    /** Lets what waits go out, then closes. */
    public void close() {
        closing = true;
        flap.close();
    }

    /** Ends the connection at once. */
    void fail(ConnectionException cause) {
        flap.fail(cause);
    }

    @Override
    public void stage(Stage stage) {
        // Only the first connection's stages are the account's.
    }

    @Override
    public void frame(FlapFrame frame) {
        switch (frame.channel()) {
            case FlapFrame.SIGN_ON -> {
                if (phase == Phase.HELLO) {
                    flap.send(FlapFrame.SIGN_ON, FlapSignOn.withCookie(cookie).toByteArray());
                    go(Phase.FAMILIES);
                }
            }
            case FlapFrame.DATA -> intake.decode(frame.payload()).ifPresent(this::snac);
            case FlapFrame.SIGN_OFF -> flap.fail(broken(Reason.LOST, "the server closed the connection"));
            default -> {}
        }
    }

    private void snac(SnacFrame frame) {
        if (intake.answer(frame)) {
            return;
        }
        Snac body = frame.body();
        if (body instanceof RateChange change) {
            limits.change(change);
        } else if (body instanceof Pause) {
            link.tellOver(flap, new PauseAck(families));
            link.pause();
        } else if (body instanceof Resume) {
            link.resume();
        } else if (phase == Phase.READY || !step(body)) {
            intake.route(frame);
        }
    }

    /** Goes on when this is what we wait for; a service without rates is still a service. */
    private boolean step(Snac body) {
        if (phase == Phase.FAMILIES && body instanceof HostOnline host) {
            families = host.families();
            link.tell(new ClientVersions(Versions.versions(families)));
            go(Phase.VERSIONS);
        } else if (phase == Phase.VERSIONS && body instanceof HostVersions) {
            link.tell(new RateQuery());
            go(Phase.RATES);
        } else if (phase == Phase.RATES && body instanceof RateReply rates) {
            limits.load(rates);
            online();
        } else if (phase == Phase.RATES && body instanceof SnacError error && error.family() == ServiceSnac.FAMILY) {
            online();
        } else {
            return false;
        }
        return true;
    }

    private void online() {
        if (!limits.classes().isEmpty()) {
            link.tell(new RateSubscribe(limits.classes()));
        }
        link.tell(new ClientOnline(Versions.tools(families)));
        go(Phase.READY);
        ready.onSuccess(this);
    }

    private void go(Phase next) {
        phase = next;
        watch(next);
    }

    private void watch(Phase waiting) {
        if (waiting == Phase.READY) {
            deadline.dispose();
            return;
        }
        long patience = setup.config().get(Oscar.STEP_TIMEOUT).toNanos();
        deadline.set(context.timer()
                .scheduleDirect(
                        () -> {
                            if (phase == waiting) {
                                flap.fail(broken(Reason.TIMED_OUT, "no answer (" + waiting + ")"));
                            }
                        },
                        patience,
                        TimeUnit.NANOSECONDS));
    }

    private ConnectionException broken(Reason reason, String why) {
        return new ConnectionException(reason, "the connection for " + name + ": " + why, Sent.UNKNOWN);
    }

    @Override
    public void ended(LinkEnd end) {
        deadline.dispose();
        ConnectionException cause = end.failure();
        link.ended(cause);
        if (phase != Phase.READY) {
            ready.onError(new ConnectionException(
                    cause.reason(), "the connection for " + name + " could not be opened", Sent.NO, cause));
        }
        if (closing) {
            ended.onComplete();
        } else {
            ended.onError(cause);
        }
    }
}
