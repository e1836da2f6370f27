// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import im.parley.DeliveryReceipt;
import im.parley.ImException;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.TypingState;
import im.parley.UserId;
import im.parley.spi.RoomSession;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import java.time.Duration;
import java.util.Optional;

/** A session with a test at its other end. */
final class ScriptedSession implements Session {
    private final FakeAccount script;
    private final SessionContext context;
    private final CompletableSubject ended = CompletableSubject.create();

    ScriptedSession(FakeAccount script, SessionContext context) {
        this.script = script;
        this.context = context;
    }

    SessionContext context() {
        return context;
    }

    /** Ends the session as a failure of the link does. */
    void fail(ImException cause) {
        ended.onError(cause);
    }

    @Override
    public Completable ended() {
        return ended;
    }

    @Override
    public Single<DeliveryReceipt> send(UserId to, OutgoingMessage message) {
        return Single.defer(() -> {
            FakeAction.Sent sent = new FakeAction.Sent(to, message);
            script.note(sent);
            return script.answer(sent);
        });
    }

    @Override
    public Duration sendDelay() {
        return Duration.ZERO;
    }

    @Override
    public Completable typing(UserId to, TypingState state) {
        return Completable.fromAction(() -> script.note(new FakeAction.Typed(to, state)));
    }

    @Override
    public Completable presence(Presence presence) {
        return Completable.fromAction(() -> script.note(new FakeAction.Showed(presence)));
    }

    @Override
    public Completable addBuddy(UserId user, String group) {
        return edit(() -> script.list().add(user, group));
    }

    @Override
    public Completable removeBuddy(UserId user, Optional<String> group) {
        return edit(() -> script.list().remove(user, group));
    }

    @Override
    public Completable moveBuddy(UserId user, String group) {
        return edit(() -> script.list().move(user, group));
    }

    @Override
    public Completable renameBuddy(UserId user, String alias) {
        return edit(() -> script.list().rename(user, alias));
    }

    @Override
    public Completable addGroup(String name) {
        return edit(() -> script.list().addGroup(name));
    }

    @Override
    public Completable removeGroup(String name) {
        return edit(() -> script.list().removeGroup(name));
    }

    @Override
    public Completable renameGroup(String from, String to) {
        return edit(() -> script.list().renameGroup(from, to));
    }

    @Override
    public <P> Optional<P> part(Class<P> type) {
        return type == RoomSession.class ? Optional.of(type.cast(script.rooms())) : Optional.empty();
    }

    @Override
    public Completable close() {
        return Completable.fromAction(() -> {
            script.note(new FakeAction.SignedOff());
            ended.onComplete();
        });
    }

    private Completable edit(Runnable change) {
        return Completable.fromAction(() -> {
            change.run();
            context.buddyList(script.list().picture());
        });
    }
}
