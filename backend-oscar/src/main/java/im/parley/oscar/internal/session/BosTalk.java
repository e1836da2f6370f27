// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.ConnectionState.Stage;
import im.parley.ImException;
import im.parley.Presence;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.oscar.internal.link.Versions;
import im.parley.oscar.internal.session.SignOn.Input;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.snac.feedbag.FeedbagNotModified;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.snac.service.ClientVersions;
import im.parley.oscar.snac.service.HostOnline;
import im.parley.oscar.snac.service.HostVersions;
import im.parley.oscar.snac.service.RateQuery;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.snac.service.RateSubscribe;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacFrame;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapHandler;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.link.LinkEnd;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The BOS connection, from its first frame to its last: what the sign-on waits for becomes its inputs, everything else
 * is the session's. Started by the authorizer's reader, then touched by its own.
 */
final class BosTalk implements FlapHandler {
    /** A server that does not answer so soon will not: it is no reason to do without it. */
    private static final long SETTLING_SECONDS = 5;

    private final OscarSetup setup;
    private final SessionContext context;
    private final Presence presence;
    private final SignOnRun.Heard heard;
    private final SignOnRun.Lost lost;
    private volatile @Nullable Connection connection;

    /** What there is once we know where to go. */
    private record Connection(FlapLink flap, OscarSession session, ByteString cookie) {}

    BosTalk(OscarSetup setup, SessionContext context, Presence presence, SignOnRun.Heard heard, SignOnRun.Lost lost) {
        this.setup = setup;
        this.context = context;
        this.presence = presence;
        this.heard = heard;
        this.lost = lost;
    }

    void start(String host, int port, ByteString cookie) {
        FlapLink flap = setup.link(setup.config().self() + " bos", host, port, context, this);
        connection = new Connection(flap, new OscarSession(flap, setup, context), cookie);
        flap.start();
    }

    void presentCookie() {
        here().flap.send(FlapFrame.SIGN_ON, FlapSignOn.withCookie(here().cookie).toByteArray());
    }

    void sendVersions(Set<Integer> families) {
        tell(new ClientVersions(Versions.versions(families)));
    }

    void askForRates() {
        tell(new RateQuery());
    }

    void askForRightsAndList(Set<Integer> families) {
        List<Integer> classes = here().session.limits().classes();
        if (!classes.isEmpty()) {
            tell(new RateSubscribe(classes));
        }
        here().session.features().questions().forEach(this::tell);
        BringUp.questions(families).forEach(this::tell);
    }

    /** Says everything that makes us visible, and asks one thing more: its answer tells that all that has been done. */
    void goOnline(Set<Integer> families) {
        OscarSession session = here().session;
        BringUp.introduction(families).forEach(this::tell);
        session.features().introduction().forEach(this::tell);
        session.features().own().first(presence).forEach(this::tell);
        BringUp.ready(families).forEach(this::tell);
        context.capabilities(session.features().narrowed(setup.best()));
        Disposable unused = session.link()
                .requestNow(new SelfInfoQuery(), SelfInfo.class)
                .timeout(SETTLING_SECONDS, TimeUnit.SECONDS, context.timer())
                .ignoreElement()
                .onErrorComplete()
                .subscribe(() -> heard.input(new Input.Settled()));
    }

    /** Fetches what was kept for us; the session is usable from then on. */
    Session finish(Set<Integer> families) {
        BringUp.stored(families).forEach(this::tell);
        here().session.features().settled();
        return here().session;
    }

    void fail(ImException cause) {
        Connection begun = connection;
        if (begun != null) {
            begun.flap.fail(Ends.link(cause));
        }
    }

    private void tell(Snac snac) {
        here().session.link().tell(snac);
    }

    private Connection here() {
        Connection begun = connection;
        if (begun == null) {
            throw new IllegalStateException("not connected yet");
        }
        return begun;
    }

    @Override
    public void stage(Stage stage) {
        // The authorizer's connection has told these; going back would confuse.
    }

    @Override
    public void frame(FlapFrame frame) {
        OscarSession session = here().session;
        switch (frame.channel()) {
            case FlapFrame.SIGN_ON -> heard.input(new Input.Hello());
            case FlapFrame.DATA -> session.intake().decode(frame.payload()).ifPresent(snac -> snac(session, snac));
            case FlapFrame.SIGN_OFF -> {
                session.signedOff(frame);
                here().flap.close();
            }
            default -> {}
        }
    }

    private void snac(OscarSession session, SnacFrame frame) {
        if (session.intake().answer(frame)) {
            return;
        }
        Snac body = frame.body();
        if (body instanceof HostOnline host) {
            session.features().families(Set.copyOf(host.families()));
            heard.input(new Input.Families(Set.copyOf(host.families())));
        } else if (body instanceof HostVersions) {
            heard.input(new Input.Versions());
        } else if (body instanceof RateReply rates) {
            session.limits().load(rates);
            heard.input(new Input.Rates());
        } else if (body instanceof FeedbagReply part) {
            if (session.features().list().loaded(part, frame.header().hasMore())) {
                heard.input(new Input.ListLoaded());
            }
        } else if (body instanceof FeedbagNotModified) {
            session.features().list().unchanged();
            heard.input(new Input.ListLoaded());
        } else {
            session.intake().route(frame);
            if (body instanceof SnacError refusal) {
                refused(refusal);
            }
        }
    }

    /** A server without rates or without a list is still a server. */
    private void refused(SnacError refusal) {
        if (refusal.family() == SignOn.FEEDBAG) {
            heard.input(new Input.ListLoaded());
        } else if (refusal.family() == RateQuery.CODEC.family()) {
            heard.input(new Input.Rates());
        }
    }

    @Override
    public void ended(LinkEnd end) {
        OscarSession session = here().session;
        lost.lost(false, session.cause(end));
        session.linkEnded(end);
    }
}
