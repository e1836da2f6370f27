// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.DeliveryReceipt;
import im.parley.ImEvent;
import im.parley.ImException;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.RateStatus;
import im.parley.RateStatus.Level;
import im.parley.TypingState;
import im.parley.UserId;
import im.parley.WireException;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.feature.BuddyEdits;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.oscar.internal.link.RateLimits;
import im.parley.oscar.internal.link.ServiceLinks;
import im.parley.oscar.internal.link.SnacIntake;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.service.MessageOfTheDay;
import im.parley.oscar.snac.service.RateChange;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.link.LinkEnd;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A session on the BOS connection: takes its SNACs to the features, and the core's wishes from them to the wire. Frames
 * come on the reader's thread; wishes on any.
 */
final class OscarSession implements Session {
    private final FlapLink flap;
    private final SessionContext context;
    private final RateLimits limits;
    private final SnacLink link;
    private final OscarFeatures features;
    private final BuddyEdits edits;
    private final ServiceLinks services;
    private final SnacIntake intake;
    private final CompletableSubject ended = CompletableSubject.create();
    private volatile @Nullable ImException farewell;
    private volatile boolean closing;

    OscarSession(FlapLink flap, OscarSetup setup, SessionContext context) {
        this.flap = flap;
        this.context = context;
        this.limits = new RateLimits(RateLimits.millisOf(context.timer()));
        AtomicInteger lastId = new AtomicInteger();
        this.link = new SnacLink(flap, limits, context.timer(), setup.config().get(Oscar.REQUEST_TIMEOUT), lastId);
        this.services = new ServiceLinks(setup, context, link, lastId);
        SnacRouter router = new SnacRouter();
        this.intake = new SnacIntake(link, router, context);
        this.features = new OscarFeatures(new FeatureSetup(setup, context, link, limits, services), router);
        this.edits = new BuddyEdits(features.list());
        router.on(MessageOfTheDay.class, this::notice).on(RateChange.class, this::rateChanged);
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

    ServiceLinks services() {
        return services;
    }

    /** Takes channel 4: the server ends the session. */
    void signedOff(FlapFrame frame) {
        farewell = farewell(frame);
    }

    private static ImException farewell(FlapFrame frame) {
        try {
            return FlapSignOff.read(frame.payload())
                    .exception()
                    .<ImException>map(told -> told)
                    .orElseGet(() -> new ConnectionException(Reason.LOST, "the server signed us off", Sent.UNKNOWN));
        } catch (WireException damaged) {
            return damaged;
        }
    }

    /** Returns why the link's end is the session's. */
    ImException cause(LinkEnd end) {
        ImException told = farewell;
        return told == null ? end.failure() : told;
    }

    void linkEnded(LinkEnd end) {
        link.ended(end.failure());
        services.ended(end.failure());
        features.ended(end.failure());
        if (closing) {
            ended.onComplete();
        } else {
            ended.onError(cause(end));
        }
    }

    private void notice(MessageOfTheDay snac) {
        if (!snac.text().isBlank()) {
            context.emit(new ImEvent.Notice(snac.text(), context.clock().instant()));
        }
    }

    private void rateChanged(RateChange change) {
        limits.change(change);
        Level level = switch (change.code()) {
            case RateChange.WARNING -> Level.WARNED;
            case RateChange.LIMITED -> Level.LIMITED;
            default -> Level.CLEAR;
        };
        if (limits.isOfMessages(change.rateClass().id())) {
            Optional<Instant> clearAt = level == Level.CLEAR
                    ? Optional.empty()
                    : Optional.of(context.clock().instant().plus(sendDelay()));
            context.rate(new RateStatus(level, 0, clearAt));
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
        return Duration.ofMillis(limits.delay(RateLimits.MESSAGE));
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
            flap.send(FlapFrame.SIGN_OFF, FlapSignOff.PLAIN.toByteArray());
            flap.close();
            return ended.onErrorComplete();
        });
    }
}
