// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.DeliveryReceipt;
import im.parley.Extension;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.TypingState;
import im.parley.UserId;
import im.parley.WireException;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.link.LinkEnd;
import im.parley.toc.Toc;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.Question;
import im.parley.toc.internal.feature.Questions;
import im.parley.toc.internal.link.Paces;
import im.parley.toc.internal.link.TocLink;
import im.parley.toc.wire.ScreenName;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.command.TocGetStatus;
import im.parley.toc.wire.reply.Pause;
import im.parley.toc.wire.reply.SignOn;
import im.parley.toc.wire.reply.TocReply;
import im.parley.toc.wire.reply.UnknownReply;
import im.parley.toc.wire.reply.UpdateBuddy;
import im.parley.toc.wire.reply.UpdateBuddy2;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A session on its connection: takes its lines to the features, and the core's wishes from them to the wire. Lines come
 * on the reader's thread; wishes on any.
 */
final class TocSession implements Session {
    private static final long SETTLING_SECONDS = 5;

    private final FlapLink flap;
    private final SessionContext context;
    private final String self;
    private final Paces paces;
    private final TocLink link;
    private final Questions questions;
    private final TocFeatures features;
    private final Pausing pausing;
    private final CompletableSubject ended = CompletableSubject.create();
    private volatile @Nullable ConnectionException farewell;
    private volatile boolean closing;

    TocSession(FlapLink flap, TocSetup setup, SessionContext context) {
        this.flap = flap;
        this.context = context;
        this.self = setup.config().self().normalized();
        LongSupplier millis = () -> context.timer().now(TimeUnit.MILLISECONDS);
        this.paces = setup.config().get(Toc.PACE) ? Paces.kept(millis) : Paces.untilLimited(millis);
        this.link = new TocLink(flap, paces, context.timer(), setup.config().get(Toc.WRITE_TIMEOUT));
        this.questions = new Questions(
                link,
                context,
                setup.config().get(Toc.STEP_TIMEOUT),
                setup.config().get(Toc.SILENCE));
        this.features = new TocFeatures(
                new FeatureSetup(setup.config(), context, link, paces, questions, setup.web(context), setup.memory()));
        this.pausing = new Pausing(link, flap, features, context, setup.config().get(Toc.STEP_TIMEOUT));
        features.router()
                .on(Pause.class, line -> pausing.begin())
                .on(SignOn.class, line -> pausing.end())
                .on(UnknownReply.class, this::unknown);
    }

    TocLink link() {
        return link;
    }

    /** Returns what asks, for features that wait for answers. */
    Questions questions() {
        return questions;
    }

    /** Returns the facets that have a part here. */
    Set<Class<? extends Extension>> facets() {
        return features.parts().facets();
    }

    /** Takes a line to its feature. */
    void handle(TocReply line) {
        features.handle(line);
    }

    /** Says everything that makes us visible. */
    void goOnline(Presence presence) {
        features.introduce(presence);
    }

    /** Completes when the server has done what it was told so far, or has had time enough. */
    Completable settled() {
        return questions
                .ask(Question.of(new TocGetStatus(self), "how we are ourselves", TocReply.class, this::isAboutUs)
                        .about(self)
                        .refusedBy(TocErrorCode.NOT_AVAILABLE))
                .timeout(SETTLING_SECONDS, TimeUnit.SECONDS, context.timer())
                .ignoreElement()
                .onErrorComplete();
    }

    private boolean isAboutUs(TocReply line) {
        return line instanceof UpdateBuddy one && isUs(one.user())
                || line instanceof UpdateBuddy2 two && isUs(two.user());
    }

    private boolean isUs(String user) {
        return ScreenName.normalize(user).equals(self);
    }

    private void unknown(UnknownReply line) {
        if (!Lines.isEmpty(line)) {
            context.problem(new WireException("no line is known that begins with " + line.word(), 0), Optional.empty());
        }
    }

    /** Takes channel 4: the server ends the session, without a reason. */
    void signedOff() {
        farewell = new ConnectionException(Reason.LOST, "the server signed us off", Sent.UNKNOWN);
    }

    /** Returns why the link's end is the session's. */
    ConnectionException cause(LinkEnd end) {
        ConnectionException told = farewell;
        return told == null ? end.failure() : told;
    }

    void linkEnded(LinkEnd end) {
        pausing.stop();
        features.ended(end.failure());
        if (closing) {
            ended.onComplete();
        } else {
            ended.onError(cause(end));
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
        return pausing.delay(Duration.ofMillis(paces.delay(Paces.Kind.MESSAGES)));
    }

    @Override
    public Completable typing(UserId to, TypingState state) {
        return features.messaging().typing(to, state);
    }

    @Override
    public Completable presence(Presence presence) {
        return features.publishing().publish(presence);
    }

    @Override
    public Completable addBuddy(UserId user, String group) {
        return features.edits().addBuddy(user, group);
    }

    @Override
    public Completable removeBuddy(UserId user, Optional<String> group) {
        return features.edits().removeBuddy(user, group);
    }

    @Override
    public Completable moveBuddy(UserId user, String group) {
        return features.edits().moveBuddy(user, group);
    }

    @Override
    public Completable renameBuddy(UserId user, String alias) {
        return features.edits().renameBuddy(user, alias);
    }

    @Override
    public Completable addGroup(String name) {
        return features.edits().addGroup(name);
    }

    @Override
    public Completable removeGroup(String name) {
        return features.edits().removeGroup(name);
    }

    @Override
    public Completable renameGroup(String from, String to) {
        return features.edits().renameGroup(from, to);
    }

    @Override
    public <P> Optional<P> part(Class<P> type) {
        return features.parts().find(type);
    }

    @Override
    public Completable close() {
        return Completable.defer(() -> {
            closing = true;
            flap.send(FlapFrame.SIGN_OFF, new byte[0]);
            flap.close();
            return ended.onErrorComplete();
        });
    }
}
