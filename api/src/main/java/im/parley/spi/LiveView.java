// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import im.parley.Live;
import io.reactivex.rxjava3.core.BackpressureStrategy;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.FlowableEmitter;
import io.reactivex.rxjava3.core.Scheduler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;

/**
 * The writing end of a {@link Live} whose value is kept, or worked out, elsewhere.
 *
 * <p>Subscribers are told that there is something to see and look for themselves when they are ready. So a value that
 * nobody looks at is never made, and writers that race cannot leave a subscriber with the older of their values.
 *
 * <p>Safe for use by several threads. With a scheduler each subscriber is called on a worker of its own; without one, on
 * the thread that says {@link #changed()}, which then must hold no lock.
 */
public final class LiveView<T> {
    private static final Object LOOK = new Object();

    private final Supplier<T> value;
    private final @Nullable Scheduler scheduler;
    private final List<FlowableEmitter<Object>> watchers = new CopyOnWriteArrayList<>();
    private final Live<T> live = new View();
    private volatile boolean complete;

    /** Makes a view whose subscribers are called on the writer's thread. */
    public LiveView(Supplier<T> value) {
        this(value, null);
    }

    /** Makes a view whose subscribers are each called on a worker of their own. */
    public LiveView(Supplier<T> value, @Nullable Scheduler scheduler) {
        this.value = value;
        this.scheduler = scheduler;
    }

    public Live<T> live() {
        return live;
    }

    /** Tells subscribers to look again. To be called after the value has moved; one that has not is not told. */
    public void changed() {
        for (FlowableEmitter<Object> watcher : watchers) {
            watcher.onNext(LOOK);
        }
    }

    /** Ends the stream. Late subscribers still get the last value, then completion. */
    public void complete() {
        complete = true;
        for (FlowableEmitter<Object> watcher : watchers) {
            watcher.onComplete();
        }
    }

    private void watch(FlowableEmitter<Object> emitter) {
        FlowableEmitter<Object> watcher = emitter.serialize();
        watchers.add(watcher);
        watcher.setCancellable(() -> watchers.remove(watcher));
        watcher.onNext(LOOK);
        if (complete) {
            watcher.onComplete();
        }
    }

    private final class View extends Live<T> {
        @Override
        public T value() {
            return value.get();
        }

        @Override
        protected void subscribeActual(Subscriber<? super T> subscriber) {
            Flowable<Object> looks = Flowable.create(LiveView.this::watch, BackpressureStrategy.LATEST);
            Flowable<Object> hopped = scheduler == null ? looks : looks.observeOn(scheduler, true, 1);
            hopped.map(look -> value.get()).distinctUntilChanged().subscribe(subscriber);
        }
    }
}
