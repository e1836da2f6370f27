// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.ConnectionException;
import im.parley.DeliveryReceipt;
import im.parley.ImEvent;
import im.parley.ImException;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.RequestException;
import im.parley.TypingState;
import im.parley.UserId;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.list.BuddyEdits;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.oscar.internal.link.RateLimits;
import im.parley.oscar.internal.link.Redirect;
import im.parley.oscar.internal.link.ServiceLinks;
import im.parley.oscar.internal.link.SnacIntake;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.service.MessageOfTheDay;
import im.parley.oscar.snac.service.Migration;
import im.parley.oscar.snac.service.Pause;
import im.parley.oscar.snac.service.PauseAck;
import im.parley.oscar.snac.service.RateChange;
import im.parley.oscar.snac.service.Resume;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapLink;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.disposables.SerialDisposable;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A session on the BOS connection: takes its SNACs to the features, and the core's wishes from them to the wire. Frames
 * come on the reader's thread; wishes on any.
 */
final class OscarSession implements Session {
    /** A server that does not answer so soon will not: it is no reason to do without it. */
    private static final long SETTLING_SECONDS = 5;

    private final OscarSetup setup;
    private final SessionContext context;
    private final RateLimits limits;
    private final SnacLink link;
    private final OscarFeatures features;
    private final BuddyEdits edits;
    private final ServiceLinks services;
    private final SnacIntake intake;
    private final CompletableSubject ended = CompletableSubject.create();
    private final Pace pace;
    private final Presence first;
    private final SerialDisposable move = new SerialDisposable();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile String ofTheDay = "";
    private volatile boolean moving;
    private volatile boolean closing;

    OscarSession(FlapLink flap, OscarSetup setup, SessionContext context, Presence first) {
        this.setup = setup;
        this.context = context;
        this.first = first;
        this.limits = new RateLimits(RateLimits.millisOf(context.timer()));
        AtomicInteger lastId = new AtomicInteger();
        this.link = new SnacLink(flap, limits, context.timer(), setup.config().get(Oscar.REQUEST_TIMEOUT), lastId);
        this.services = new ServiceLinks(setup, context, link, lastId);
        SnacRouter router = new SnacRouter();
        this.intake = new SnacIntake(link, router, context);
        this.features = new OscarFeatures(new FeatureSetup(setup, context, link, limits, services), router);
        this.edits = new BuddyEdits(features.list());
        this.pace = new Pace(limits, link, context);
        router.on(MessageOfTheDay.class, this::notice)
                .on(RateChange.class, pace::changed)
                .on(Pause.class, pause -> pause())
                .on(Resume.class, resume -> resume())
                .on(Migration.class, this::migrate);
    }

    SnacLink link() {
        return link;
    }

    RateLimits limits() {
        return limits;
    }

    OscarFeatures features() {
        return features;
    }

    SnacIntake intake() {
        return intake;
    }

    /** Returns the presence to sign on with. */
    Presence first() {
        return first;
    }

    ServiceLinks services() {
        return services;
    }

    /** Takes SNAC(01,0B): says so, and then nothing. */
    private void pause() {
        link.tellOver(link.flap(), new PauseAck(List.copyOf(features.families())));
        link.pause();
        pace.tell();
    }

    /** Takes SNAC(01,0D), or goes on at another host. */
    private void resume() {
        if (!moving) {
            link.resume();
            pace.tell();
        }
    }

    /** Takes SNAC(01,12): goes to where the server says, and is silent until there. */
    private void migrate(Migration migration) {
        Optional<Redirect> to = Redirect.in(migration.tlvs());
        boolean whole = migration.families().isEmpty()
                || Set.copyOf(migration.families()).containsAll(features.families());
        if (to.isEmpty() || !whole) {
            String what =
                    "the server moves " + (whole ? "us to nowhere" : "some of its food groups, which stay unused");
            context.problem(new RequestException(RequestException.Reason.OTHER, 0, what), Optional.empty());
            return;
        }
        moving = true;
        link.pause();
        pace.tell();
        move.set(SigningOn.moving(setup, context, to.get(), this)
                .subscribe(moved -> resume(), failure -> moveFailed(Ends.of(failure))));
    }

    /** Goes on over this connection; the one before is heard until the server has taken in where we are. */
    void moved(FlapLink next) {
        FlapLink before = link.moveTo(next);
        moving = false;
        Disposable unused = settled().subscribe(before::close);
    }

    /** Completes when the server has done what it was told, or has had time enough. */
    Completable settled() {
        return link.requestNow(new SelfInfoQuery(), SelfInfo.class)
                .timeout(SETTLING_SECONDS, TimeUnit.SECONDS, context.timer())
                .ignoreElement()
                .onErrorComplete();
    }

    private void moveFailed(ImException cause) {
        if (moving) {
            moving = false;
            end(Ends.link(cause), cause);
            link.flap().fail(Ends.link(cause));
        }
    }

    /** One of our connections has ended: the session's end, unless it lives elsewhere, or is about to. */
    void linkEnded(FlapLink flap, ConnectionException failure, ImException cause) {
        boolean underWay = moving;
        if (underWay || flap != link.flap()) {
            link.left(flap, failure);
        } else {
            end(failure, cause);
        }
    }

    private void end(ConnectionException failure, ImException cause) {
        if (!over.compareAndSet(false, true)) {
            return;
        }
        pace.ended();
        link.ended(failure);
        services.ended(failure);
        features.ended(failure);
        if (closing) {
            ended.onComplete();
        } else {
            ended.onError(cause);
        }
    }

    /** Takes SNAC(01,13); a host that we move to says the same again. */
    private void notice(MessageOfTheDay snac) {
        if (!snac.text().isBlank() && !snac.text().equals(ofTheDay)) {
            ofTheDay = snac.text();
            context.emit(new ImEvent.Notice(snac.text(), context.clock().instant()));
        }
    }

    @Override
    public Completable ended() {
        return ended;
    }

    @Override
    public Single<DeliveryReceipt> send(UserId to, OutgoingMessage message) {
        return features.messaging().send(to, message);
    }

    @Override
    public Duration sendDelay() {
        return pace.sendDelay();
    }

    @Override
    public Completable typing(UserId to, TypingState state) {
        return features.messaging().typing(to, state);
    }

    @Override
    public Completable presence(Presence presence) {
        return features.profiles()
                .checkAwayText(presence)
                .andThen(features.own().presence(presence));
    }

    @Override
    public Completable addBuddy(UserId user, String group) {
        return edits.addBuddy(user, group);
    }

    @Override
    public Completable removeBuddy(UserId user, Optional<String> group) {
        return edits.removeBuddy(user, group);
    }

    @Override
    public Completable moveBuddy(UserId user, String group) {
        return edits.moveBuddy(user, group);
    }

    @Override
    public Completable renameBuddy(UserId user, String alias) {
        return edits.renameBuddy(user, alias);
    }

    @Override
    public Completable addGroup(String name) {
        return edits.addGroup(name);
    }

    @Override
    public Completable removeGroup(String name) {
        return edits.removeGroup(name);
    }

    @Override
    public Completable renameGroup(String from, String to) {
        return edits.renameGroup(from, to);
    }

    @Override
    public <P> Optional<P> part(Class<P> type) {
        return features.part(type);
    }

    @Override
    public Completable close() {
        return Completable.defer(() -> {
            closing = true;
            moving = false;
            move.dispose();
            FlapLink flap = link.flap();
            flap.send(FlapFrame.SIGN_OFF, FlapSignOff.PLAIN.toByteArray());
            flap.close();
            return ended.onErrorComplete();
        });
    }
}
