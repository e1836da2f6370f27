// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.ImException;
import im.parley.RequestException;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.BackpressureStrategy;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one link still waits for: answers matched to requests by an id, each with a deadline. Any thread may ask, answer
 * and end; no lock is held while a subscriber is called, which happens on the thread that answers, ends, or keeps time.
 *
 * <p>Requests are cold. One that is disposed, or out of time, before its bytes were written is taken back. A
 * {@code send} function is given the outcome to hand to the link and returns what it handed over.
 *
 * @param <K> the id that an answer carries
 * @param <A> an answer
 */
public final class Requests<K, A> {
    private final ConcurrentMap<K, Pending<A>> table = new ConcurrentHashMap<>();
    private final Scheduler timer;
    private final Deadlines deadlines;
    private volatile @Nullable ConnectionException ended;

    public Requests(Scheduler timer) {
        this.timer = timer;
        this.deadlines = new Deadlines(timer, this::expire);
    }

    /** Asks for one answer; where several come, the first is it. */
    @CheckReturnValue
    public Single<A> single(K id, Duration deadline, Function<Outcome, Write> send) {
        return Single.create(emitter -> {
            Pending<A> pending = new Pending.ForOne<>(emitter, deadline.toNanos());
            emitter.setCancellable(() -> forget(id, pending));
            ask(id, pending, send);
        });
    }

    /** Asks for answers until the last of them. Each one moves the deadline. */
    @CheckReturnValue
    public Flowable<A> many(K id, Duration deadline, Function<Outcome, Write> send) {
        return Flowable.create(
                emitter -> {
                    Pending<A> pending = new Pending.ForMany<>(emitter, deadline.toNanos());
                    emitter.setCancellable(() -> forget(id, pending));
                    ask(id, pending, send);
                },
                BackpressureStrategy.BUFFER);
    }

    /** Sends what no answer is expected to; completes when it has been handed to the network. */
    @CheckReturnValue
    public static Completable unanswered(Function<Outcome, Write> send) {
        return Completable.create(emitter -> {
            Write write = send.apply(new Outcome() {
                @Override
                public void written() {
                    emitter.onComplete();
                }

                @Override
                public void failed(ImException cause) {
                    emitter.tryOnError(cause);
                }
            });
            emitter.setCancellable(write::cancel);
        });
    }

    /** Delivers an answer. Returns false when nobody waits for it, or no longer. */
    public boolean answer(K id, A answer, boolean last) {
        Pending<A> pending = table.get(id);
        if (pending == null) {
            return false;
        }
        if (!last && pending.takesMore()) {
            pending.deadlineAt = now() + pending.patience;
            return pending.next(answer);
        }
        return table.remove(id, pending) && pending.last(answer);
    }

    /** Delivers a refusal. Returns false when nobody waits for it, or no longer. */
    public boolean refuse(K id, ImException refusal) {
        Pending<A> pending = table.remove(id);
        return pending != null && pending.fail(refusal);
    }

    /** Fails all that wait, and from now on every request at once. Each learns whether its own bytes were written. */
    public void end(ConnectionException cause) {
        ended = cause;
        deadlines.stop();
        for (K id : List.copyOf(table.keySet())) {
            Pending<A> pending = table.remove(id);
            if (pending != null) {
                pending.lose(cause);
            }
        }
    }

    /** Returns how many wait. */
    public int size() {
        return table.size();
    }

    private void ask(K id, Pending<A> pending, Function<Outcome, Write> send) {
        pending.deadlineAt = now() + pending.patience;
        if (table.putIfAbsent(id, pending) != null) {
            throw new IllegalStateException("request " + id + " already waits");
        }
        ConnectionException over = ended;
        if (over != null) {
            table.remove(id, pending);
            pending.fail(over.withSent(Sent.NO));
            return;
        }
        deadlines.watch(pending.deadlineAt);
        pending.sent(send.apply(new Outcome() {
            @Override
            public void written() {}

            @Override
            public void failed(ImException cause) {
                table.remove(id, pending);
                pending.fail(cause);
            }
        }));
    }

    private void forget(K id, Pending<A> pending) {
        table.remove(id, pending);
        pending.takeBack();
    }

    /** Fails what is late; returns the next deadline. */
    private long expire(long now) {
        long next = Deadlines.NONE;
        List<Pending<A>> late = new ArrayList<>();
        for (var entry : table.entrySet()) {
            Pending<A> pending = entry.getValue();
            long left = pending.deadlineAt - now;
            if (left > 0) {
                next = Math.min(next, left);
            } else if (table.remove(entry.getKey(), pending)) {
                late.add(pending);
            }
        }
        for (Pending<A> pending : late) {
            pending.takeBack();
            pending.fail(
                    new RequestException(RequestException.Reason.TIMED_OUT, 0, "The server did not answer in time"));
        }
        return next;
    }

    private long now() {
        return timer.now(TimeUnit.NANOSECONDS);
    }
}
