// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.ConnectionState;
import im.parley.ConnectionState.Closed;
import im.parley.ConnectionState.Connecting;
import im.parley.ConnectionState.Offline;
import im.parley.ConnectionState.Online;
import im.parley.ConnectionState.Stage;
import im.parley.ImEvent.StateChange;
import im.parley.ImException;
import im.parley.Live;
import im.parley.internal.Course.Input;
import im.parley.spi.Engine;
import im.parley.spi.LiveView;
import im.parley.spi.Session;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.CompletableEmitter;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides when an account connects, and when it tries again: the one place that makes sessions and ends them.
 *
 * <p>What to do is {@link Course#next}; this class keeps the course, does what it says, and hears how it went.
 */
final class Reconnector {
    private static final Logger LOG = LoggerFactory.getLogger(Reconnector.class);

    private final Settings settings;
    private final Engine engine;
    private final Model model;
    private final Strand strand;
    private final LiveView<ConnectionState> state;

    private volatile Course course = Course.START;
    private volatile Completable goodbye = Completable.complete();

    // Of the strand's decisions.
    private final List<CompletableEmitter> waiters = new ArrayList<>(0);
    private @Nullable Attempt current;

    // Of the strand's sequels.
    private Disposable delay = Disposable.disposed();

    Reconnector(Settings settings, Engine engine, Model model) {
        this.settings = settings;
        this.engine = engine;
        this.model = model;
        strand = model.strand();
        state = new LiveView<>(() -> course.state(), settings.scheduler());
    }

    Live<ConnectionState> state() {
        return state.live();
    }

    /** Returns what completes when the session before has said goodbye; the next attempt waits for it. */
    Completable goodbye() {
        return goodbye;
    }

    Completable connect() {
        return Completable.create(waiter -> strand.decide(() -> connect(waiter)))
                .observeOn(settings.scheduler());
    }

    private void connect(CompletableEmitter waiter) {
        waiters.add(waiter);
        step(new Input.Connect());
        answerWaiters();
        waiter.setCancellable(() -> strand.decide(() -> waiters.remove(waiter)));
    }

    Completable disconnect() {
        return Completable.defer(() -> {
                    strand.decide(() -> step(new Input.Disconnect()));
                    return goodbye;
                })
                .observeOn(settings.scheduler());
    }

    void close() {
        strand.decide(() -> step(new Input.Close()));
    }

    /** The attempt tells how far it has come. */
    void reached(Attempt attempt, Stage stage) {
        decideFor(attempt, new Input.Reached(stage));
    }

    /** The attempt has made a session. One that nobody waits for any more is ended at once. */
    void signedOn(Attempt attempt, Session session) {
        strand.decide(() -> {
            if (attempt == current) {
                attempt.opened(session);
                step(new Input.SignedOn(settings.clock().instant()));
                strand.then(attempt::follow);
            } else {
                strand.then(() -> attempt.signOff(session).subscribe());
            }
        });
    }

    /** The attempt has failed, or its session has ended. */
    void down(Attempt attempt, ImException cause) {
        decideFor(attempt, new Input.Down(cause, settings.clock().instant()));
    }

    private void decideFor(Attempt attempt, Input input) {
        strand.decide(() -> {
            if (attempt == current) {
                step(input);
            }
        });
    }

    private void step(Input input) {
        Course before = course;
        Course.Step step = before.next(input, settings::delay);
        if (step.next().equals(before)) {
            return;
        }
        course = step.next();
        ConnectionState now = course.state();
        Attempt was = current;
        boolean over = !(now instanceof Connecting || now instanceof Online);
        if (over) {
            current = null;
        }
        model.gate(now instanceof Online ? new Gate.Open(session()) : Gate.of(now));
        strand.then(() -> tell(over ? was : null, before.state(), now));
        perform(step, was);
        answerWaiters();
    }

    private Session session() {
        return Objects.requireNonNull(current, "who is online has a session").session();
    }

    private void tell(@Nullable Attempt ended, ConnectionState before, ConnectionState now) {
        LOG.debug("{} {}: {}", settings.self().protocol(), settings.self(), now);
        if (ended != null) {
            ended.silence();
        }
        state.changed();
        model.moved(new StateChange(before, now, settings.clock().instant()));
        if (now instanceof Closed) {
            state.complete();
        }
    }

    private void perform(Course.Step step, @Nullable Attempt was) {
        switch (step.effect()) {
            case NOTHING -> {}
            case ATTEMPT -> {
                Attempt attempt = new Attempt(this, settings, engine, model);
                current = attempt;
                strand.then(attempt::start);
            }
            case ABANDON -> strand.then(Objects.requireNonNull(was)::abandon);
            case SIGN_OFF -> {
                Attempt leaving = Objects.requireNonNull(was);
                CompletableSubject done = CompletableSubject.create();
                goodbye = done;
                strand.then(() -> leaving.signOff(leaving.session()).subscribe(done));
            }
            case WAIT -> {
                ConnectionState waiting = course.state();
                strand.then(() -> delay = schedule(step.delay(), waiting));
            }
            case CANCEL_WAIT -> strand.then(() -> delay.dispose());
        }
    }

    private Disposable schedule(Duration delay, ConnectionState waiting) {
        Runnable over = () -> strand.decide(() -> {
            if (course.state() == waiting) {
                step(new Input.DelayOver());
            }
        });
        return settings.timer().scheduleDirect(over, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Tells those who wait for {@link #connect()} how it ended, if it did. */
    private void answerWaiters() {
        ConnectionState now = course.state();
        if (now instanceof Connecting || now instanceof ConnectionState.Waiting || waiters.isEmpty()) {
            return;
        }
        List<CompletableEmitter> answered = List.copyOf(waiters);
        waiters.clear();
        ImException failure = failure(now);
        strand.then(() -> answered.forEach(waiter -> {
            if (failure == null) {
                waiter.onComplete();
            } else {
                waiter.tryOnError(failure);
            }
        }));
    }

    private static @Nullable ImException failure(ConnectionState now) {
        if (now instanceof Online) {
            return null;
        }
        if (now instanceof Offline offline) {
            return offline.cause().orElseGet(() -> Failures.notConnected("disconnected before signed on", null));
        }
        return Failures.notConnected("the account is closed", null);
    }
}
