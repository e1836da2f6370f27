// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ConnectionState.Stage;
import im.parley.ImException;
import im.parley.WireException;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.oscar.internal.link.Versions;
import im.parley.oscar.internal.session.SignOn.Input;
import im.parley.oscar.snac.auth.Disconnect;
import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.snac.feedbag.FeedbagNotModified;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.snac.service.ClientVersions;
import im.parley.oscar.snac.service.HostOnline;
import im.parley.oscar.snac.service.HostVersions;
import im.parley.oscar.snac.service.RateQuery;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.snac.service.RateSubscribe;
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
import java.util.Optional;
import java.util.Set;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The BOS connection, from its first frame to its last: what the sign-on waits for becomes its inputs, everything else
 * is the session's. Started by the authorizer's reader, then touched by its own.
 */
final class BosTalk implements FlapHandler {
    private final OscarSetup setup;
    private final SessionContext context;
    private final Making making;
    private final SignOnRun.Heard heard;
    private volatile @Nullable ImException farewell;
    private volatile @Nullable Connection connection;

    /** What there is once we know where to go. */
    private record Connection(FlapLink flap, OscarSession session, Admission admission) {}

    /** Gives the session of a new connection. */
    @FunctionalInterface
    interface Making {
        OscarSession over(FlapLink flap);
    }

    BosTalk(OscarSetup setup, SessionContext context, Making making, SignOnRun.Heard heard) {
        this.setup = setup;
        this.context = context;
        this.making = making;
        this.heard = heard;
    }

    void start(Admission admission) {
        FlapLink flap = setup.link(setup.config().self() + " bos", admission.host(), context, this);
        OscarSession session = making.over(flap);
        connection = new Connection(flap, session, admission);
        session.features().admitted(admission.notes());
        flap.start();
    }

    void presentCookie() {
        here().flap.send(FlapFrame.SIGN_ON, hello(here().admission).toByteArray());
    }

    private FlapSignOn hello(Admission admission) {
        ByteString cookie = admission.host().cookie();
        return admission.introduced()
                ? FlapSignOn.withCookie(cookie)
                : FlapSignOn.withCookie(cookie, setup.config().get(Oscar.CLIENT), Sharing.level(setup.config()));
    }

    void sendVersions(Set<Integer> families) {
        tell(new ClientVersions(Versions.versions(families)));
    }

    void askForRates() {
        tell(new RateQuery());
    }

    void askForRightsAndList(Set<Integer> families) {
        subscribeToRates();
        here().session.features().questions().forEach(this::tell);
        BringUp.questions(families).forEach(this::tell);
    }

    private void subscribeToRates() {
        List<Integer> classes = here().session.limits().classes();
        if (!classes.isEmpty()) {
            tell(new RateSubscribe(classes));
        }
    }

    /** Goes on here with a session that was elsewhere. */
    Session takeOver(Set<Integer> families) {
        subscribeToRates();
        BringUp.moved(families).forEach(this::tell);
        here().session.moved(here().flap);
        return here().session;
    }

    /** Says everything that makes us visible, and asks one thing more: its answer tells that all that has been done. */
    void goOnline(Set<Integer> families) {
        OscarSession session = here().session;
        BringUp.introduction(families).forEach(this::tell);
        session.features().introduction().forEach(this::tell);
        session.features().own().first(session.first()).forEach(this::tell);
        BringUp.ready(families).forEach(this::tell);
        context.capabilities(session.features().narrowed(setup.best()));
        Disposable unused = session.settled().subscribe(() -> heard.input(new Input.Settled()));
    }

    /** Fetches what was kept for us; the session is usable from then on. */
    Session finish(Set<Integer> families) {
        BringUp.stored(families).forEach(this::tell);
        here().session.features().settled();
        here().admission.notes().upgrades().forEach(context::emit);
        return here().session;
    }

    void fail(ImException cause) {
        Connection begun = connection;
        if (begun != null) {
            begun.flap.fail(Ends.link(cause));
        }
    }

    private void tell(Snac snac) {
        here().session.link().tellOver(here().flap, snac);
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
                farewell = farewell(frame);
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

    /** Takes channel 4: the server ends the session. One without a length is what replaced clients of old are sent. */
    private static ImException farewell(FlapFrame frame) {
        if (frame.isCutOff()) {
            return Disconnect.exception(Disconnect.SIGNED_ON_ELSEWHERE.code(), Optional.empty());
        }
        try {
            return FlapSignOff.read(frame.payload())
                    .exception()
                    .<ImException>map(told -> told)
                    .orElseGet(() -> new ConnectionException(Reason.LOST, "the server signed us off", Sent.UNKNOWN));
        } catch (WireException damaged) {
            return damaged;
        }
    }

    @Override
    public void ended(LinkEnd end) {
        ImException told = farewell;
        ImException cause = told == null ? end.failure() : told;
        heard.input(new Input.Failed(cause));
        here().session.linkEnded(here().flap, end.failure(), cause);
    }
}
