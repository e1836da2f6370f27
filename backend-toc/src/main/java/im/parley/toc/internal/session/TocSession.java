// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.DeliveryReceipt;
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
import im.parley.toc.internal.feature.BuddyEdits;
import im.parley.toc.internal.feature.BuddyListSync;
import im.parley.toc.internal.feature.ErrorMatching;
import im.parley.toc.internal.feature.Messaging;
import im.parley.toc.internal.feature.Notices;
import im.parley.toc.internal.feature.PresenceTracking;
import im.parley.toc.internal.feature.Questions;
import im.parley.toc.internal.feature.SpeedLimit;
import im.parley.toc.internal.feature.Toc1ListCommands;
import im.parley.toc.internal.link.Paces;
import im.parley.toc.internal.link.TocLink;
import im.parley.toc.wire.reply.Bart2;
import im.parley.toc.wire.reply.ChatInvite;
import im.parley.toc.wire.reply.ClientEvent2;
import im.parley.toc.wire.reply.Config;
import im.parley.toc.wire.reply.Config2;
import im.parley.toc.wire.reply.Deleted2;
import im.parley.toc.wire.reply.ErrorReply;
import im.parley.toc.wire.reply.Eviled;
import im.parley.toc.wire.reply.ImIn;
import im.parley.toc.wire.reply.ImIn2;
import im.parley.toc.wire.reply.ImInEnc2;
import im.parley.toc.wire.reply.Inserted2;
import im.parley.toc.wire.reply.NewBuddyReply2;
import im.parley.toc.wire.reply.Pause;
import im.parley.toc.wire.reply.RvousPropose;
import im.parley.toc.wire.reply.SignOn;
import im.parley.toc.wire.reply.TocReply;
import im.parley.toc.wire.reply.UnknownReply;
import im.parley.toc.wire.reply.UpdateBuddy;
import im.parley.toc.wire.reply.UpdateBuddy2;
import im.parley.toc.wire.reply.Updated2;
import im.parley.toc.wire.reply.YouWereAdded2;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A session on its connection: takes its lines to the features, and the core's wishes from them to the wire. Lines come
 * on the reader's thread; wishes on any.
 */
final class TocSession implements Session {
    private final FlapLink flap;
    private final TocSetup setup;
    private final SessionContext context;
    private final Paces paces;
    private final TocLink link;
    private final Questions questions;
    private final Messaging messaging;
    private final BuddyListSync list;
    private final BuddyEdits edits;
    private final Publishing publishing;
    private final PresenceTracking presences;
    private final SpeedLimit speed;
    private final Pausing pausing;
    private final ReplyRouter router;
    private final CompletableSubject ended = CompletableSubject.create();
    private volatile @Nullable ConnectionException farewell;
    private volatile boolean closing;

    TocSession(FlapLink flap, TocSetup setup, SessionContext context) {
        this.flap = flap;
        this.setup = setup;
        this.context = context;
        this.paces = new Paces(() -> context.timer().now(TimeUnit.MILLISECONDS));
        this.link = new TocLink(flap, paces, context.timer(), setup.config().get(Toc.WRITE_TIMEOUT));
        this.questions = new Questions(
                link,
                context,
                setup.config().get(Toc.STEP_TIMEOUT),
                setup.config().get(Toc.SILENCE));
        this.messaging = new Messaging(link, context, setup::user, setup.form());
        this.list = new BuddyListSync(
                link, context, setup::user, setup.listCommands(), setup.config().get(Toc.SILENCE));
        this.edits = new BuddyEdits(list);
        this.publishing = new Publishing(link, list, setup, context);
        this.presences = new PresenceTracking(context, setup::user);
        this.speed = new SpeedLimit(paces, context);
        this.pausing =
                new Pausing(link, flap, publishing, context, setup.config().get(Toc.STEP_TIMEOUT));
        ErrorMatching errors = new ErrorMatching(questions, messaging, list, speed, context);
        Notices notices = new Notices(context, setup::user);
        this.router = new ReplyRouter()
                .on(ImIn.class, messaging::received)
                .on(ImIn2.class, messaging::received)
                .on(ImInEnc2.class, messaging::received)
                .on(ClientEvent2.class, messaging::typing)
                .on(UpdateBuddy.class, line -> ifOther(line.user(), () -> presences.changed(line)))
                .on(UpdateBuddy2.class, line -> ifOther(line.user(), () -> presences.changed(line)))
                .on(Bart2.class, line -> ifOther(line.user(), () -> presences.changed(line)))
                .on(Config.class, line -> list.loaded(Toc1ListCommands.read(line)))
                .on(Config2.class, line -> list.loaded(line.list()))
                .on(Inserted2.class, list::inserted)
                .on(Updated2.class, list::updated)
                .on(Deleted2.class, list::deleted)
                .on(NewBuddyReply2.class, line -> {
                    list.answered(line);
                    notices.answered(line);
                })
                .on(YouWereAdded2.class, notices::added)
                .on(Eviled.class, notices::warned)
                .on(RvousPropose.class, notices::proposed)
                .on(ChatInvite.class, notices::invited)
                .on(Pause.class, line -> pausing.begin())
                .on(SignOn.class, line -> pausing.end())
                .on(ErrorReply.class, errors::refused)
                .on(UnknownReply.class, this::unknown);
    }

    TocLink link() {
        return link;
    }

    /** Returns what asks, for features that wait for answers. */
    Questions questions() {
        return questions;
    }

    /** Takes a line to its feature. */
    void handle(TocReply line) {
        questions.heard(line);
        router.route(line);
    }

    /** Says everything that makes us visible. */
    void goOnline(Presence presence) {
        publishing.introduce(presence);
    }

    /** Who watches itself, so as to be seen, need not be told of itself. */
    private void ifOther(String name, Runnable tell) {
        String user = setup.user(name).normalized();
        if (!user.equals(setup.self()) || list.has(user)) {
            tell.run();
        }
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
        speed.stop();
        link.ended(end.failure());
        questions.ended(end.failure());
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
        return messaging.send(to, message);
    }

    @Override
    public Duration sendDelay() {
        return pausing.delay(Duration.ofMillis(paces.delay(Paces.Kind.MESSAGES)));
    }

    @Override
    public Completable typing(UserId to, TypingState state) {
        return messaging.typing(to, state);
    }

    @Override
    public Completable presence(Presence presence) {
        return publishing.publish(presence);
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
    public Completable close() {
        return Completable.defer(() -> {
            closing = true;
            flap.send(FlapFrame.SIGN_OFF, new byte[0]);
            flap.close();
            return ended.onErrorComplete();
        });
    }
}
