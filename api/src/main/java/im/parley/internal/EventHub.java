// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.ImEvent;
import im.parley.OverflowException;
import io.reactivex.rxjava3.core.BackpressureStrategy;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.FlowableEmitter;
import io.reactivex.rxjava3.core.Scheduler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Gives every subscriber the account's events in one order, through a bounded buffer and a worker of its own.
 *
 * <p>{@link #emit} and {@link #complete} are called by the {@link Strand}'s sequels only, so one at a time. The buffers
 * grow as they are needed: the bound is a count of ours, because Rx's bounded buffer would hold its 4096 places for
 * every subscriber of every idle account.
 */
final class EventHub {
    /** Places that a buffer grows by. */
    private static final int CHUNK = 16;

    private final Scheduler scheduler;
    private final int capacity;
    private final List<Outlet<?>> outlets = new CopyOnWriteArrayList<>();
    private volatile boolean complete;

    EventHub(Scheduler scheduler, int capacity) {
        this.scheduler = scheduler;
        this.capacity = capacity;
    }

    /** Returns the events of a kind that satisfy a test; the test runs on the emitting thread. */
    <T extends ImEvent> Flowable<T> stream(Class<T> type, Predicate<? super T> wanted) {
        return Flowable.defer(() -> stream(type, wanted, capacity, this::add));
    }

    /**
     * Returns the events of a kind after those that {@code opening} puts in first.
     *
     * @param opening offers what comes first, then adds the outlet, both in one sequel
     * @param places how much the buffer holds, those first ones included
     */
    <T extends ImEvent> Flowable<T> stream(
            Class<T> type, Predicate<? super T> wanted, int places, Consumer<Outlet<T>> opening) {
        AtomicInteger held = new AtomicInteger();
        return Flowable.<T>create(
                        emitter -> opening.accept(new Outlet<>(type, wanted, places, held, emitter)),
                        BackpressureStrategy.MISSING)
                .onBackpressureBuffer(CHUNK, true, true)
                .observeOn(scheduler, true, CHUNK)
                .doOnNext(event -> held.decrementAndGet());
    }

    int capacity() {
        return capacity;
    }

    /** Begins to feed an outlet. */
    void add(Outlet<?> outlet) {
        outlets.add(outlet);
        outlet.emitter.setCancellable(() -> outlets.remove(outlet));
        if (complete) {
            outlet.emitter.onComplete();
        }
    }

    void emit(ImEvent event) {
        for (Outlet<?> outlet : outlets) {
            outlet.offer(event);
        }
    }

    void complete() {
        complete = true;
        for (Outlet<?> outlet : outlets) {
            outlet.emitter.onComplete();
        }
    }

    /** Where one subscriber is fed. */
    static final class Outlet<T extends ImEvent> {
        private final Class<T> type;
        private final Predicate<? super T> wanted;
        private final int places;
        private final AtomicInteger held;
        private final FlowableEmitter<T> emitter;

        private Outlet(
                Class<T> type,
                Predicate<? super T> wanted,
                int places,
                AtomicInteger held,
                FlowableEmitter<T> emitter) {
            this.type = type;
            this.wanted = wanted;
            this.places = places;
            this.held = held;
            this.emitter = emitter;
        }

        /** Queues an event, or ends this one subscriber with an error that comes after what it had queued. */
        void offer(ImEvent event) {
            if (!type.isInstance(event)) {
                return;
            }
            T mine = type.cast(event);
            if (!wanted.test(mine)) {
                return;
            }
            if (held.incrementAndGet() > places) {
                emitter.tryOnError(new OverflowException("a subscriber fell more than " + places + " events behind"));
            } else {
                emitter.onNext(mine);
            }
        }
    }
}
