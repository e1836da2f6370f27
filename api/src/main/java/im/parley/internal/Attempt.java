// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.BuddyList;
import im.parley.Capabilities;
import im.parley.ConnectionException;
import im.parley.ConnectionState.Stage;
import im.parley.Conversation;
import im.parley.ImEvent;
import im.parley.ImException;
import im.parley.MessageId;
import im.parley.Presence;
import im.parley.RateStatus;
import im.parley.TypingState;
import im.parley.UserId;
import im.parley.spi.Engine;
import im.parley.spi.RoomInvitation;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.disposables.CompositeDisposable;
import io.reactivex.rxjava3.disposables.Disposable;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One try to be online: a sign-on and, if that succeeds, its session. What a past one still says is not heard. */
final class Attempt implements SessionContext {
    private static final long GOODBYE_SECONDS = 10;

    private final Reconnector reconnector;
    private final Settings settings;
    private final Engine engine;
    private final Model model;
    private final CompositeDisposable connecting = new CompositeDisposable();

    private volatile @Nullable Session session;

    /** Belongs to the strand's sequels. */
    private boolean over;

    Attempt(Reconnector reconnector, Settings settings, Engine engine, Model model) {
        this.reconnector = reconnector;
        this.settings = settings;
        this.engine = engine;
        this.model = model;
    }

    void start() {
        connecting.add(reconnector.goodbye().subscribe(() -> model.strand().run(this::connect)));
    }

    private void connect() {
        if (connecting.isDisposed()) {
            return;
        }
        try {
            connecting.add(engine.connect(this, model.ownPresence().forSignOn())
                    .subscribe(
                            made -> reconnector.signedOn(this, made),
                            error -> reconnector.down(this, Failures.of(error))));
        } catch (Throwable bug) {
            // Rx throws what it holds to be fatal, such as a class that is missing, and tells nobody.
            reconnector.down(this, Failures.of(bug));
        }
    }

    void abandon() {
        connecting.dispose();
    }

    void opened(Session session) {
        this.session = session;
    }

    Session session() {
        return Objects.requireNonNull(session, "signed on");
    }

    /** Waits for the session's end. */
    void follow() {
        Disposable unused = Completable.defer(() -> session().ended())
                .subscribe(() -> reconnector.down(this, ended()), error -> reconnector.down(this, Failures.of(error)));
    }

    private static ImException ended() {
        return new ConnectionException(
                ConnectionException.Reason.LOST, "the server ended the session", ConnectionException.Sent.UNKNOWN);
    }

    /** Ends a session; completes whatever comes of it, and in bounded time. */
    Completable signOff(Session session) {
        return Completable.create(done -> {
            done.setDisposable(settings.timer().scheduleDirect(done::onComplete, GOODBYE_SECONDS, TimeUnit.SECONDS));
            Disposable unused =
                    Completable.defer(session::close).onErrorComplete().subscribe(done::onComplete);
        });
    }

    /** From here on nothing that this attempt says is heard. */
    void silence() {
        over = true;
    }

    private void tell(Runnable news) {
        model.strand().run(() -> {
            if (!over) {
                news.run();
            }
        });
    }

    @Override
    public void emit(ImEvent event) {
        if (!model.strand().tryEnter()) {
            tell(() -> model.hub().emit(event));
            return;
        }
        try {
            if (!over) {
                model.hub().emit(event);
            }
        } finally {
            model.strand().leave();
        }
    }

    @Override
    public void stage(Stage stage) {
        reconnector.reached(this, stage);
    }

    @Override
    public void presence(UserId user, Presence now) {
        tell(() -> model.presence(user, now));
    }

    @Override
    public void typing(UserId peer, TypingState state) {
        tell(() -> model.conversations().typing(peer, state));
    }

    @Override
    public void buddyList(BuddyList list) {
        tell(() -> model.book().list(list));
    }

    @Override
    public void capabilities(Capabilities capabilities) {
        tell(() -> model.capabilities().set(capabilities));
    }

    @Override
    public void rate(RateStatus status) {
        tell(() -> model.outbox().serverRate(status));
    }

    @Override
    public void problem(ImException cause, Optional<MessageId> message) {
        emit(new ImEvent.Problem(cause, message, clock().instant()));
    }

    @Override
    public void invited(RoomInvitation invitation) {
        emit(model.rooms().invitation(invitation));
    }

    @Override
    public Conversation conversation(UserId peer) {
        return model.conversations().with(peer);
    }

    @Override
    public Clock clock() {
        return settings.clock();
    }

    @Override
    public Scheduler timer() {
        return settings.timer();
    }
}
