// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import im.parley.OverflowException;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.exceptions.MissingBackpressureException;
import io.reactivex.rxjava3.processors.FlowableProcessor;
import io.reactivex.rxjava3.processors.PublishProcessor;
import org.reactivestreams.Publisher;

/**
 * Shows things to whoever watches, and costs nothing while nobody does. Each watcher has a worker of its own; one that
 * falls behind alone gets an {@link OverflowException}. Safe for use by several threads.
 */
public final class Watchers<T> {
    /** How many things a watcher may fall behind. */
    public static final int PLACES = 4096;

    private static final int CHUNK = 16;

    private final Scheduler scheduler;
    private final FlowableProcessor<T> seen = PublishProcessor.<T>create().toSerialized();

    /** Makes a show whose watchers are called on this scheduler. */
    public Watchers(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Returns whether anybody watches, so that nothing need be made to be shown to nobody. */
    public boolean isWatched() {
        return seen.hasSubscribers();
    }

    /** Shows one; never blocks. */
    public void show(T one) {
        seen.onNext(one);
    }

    /** Returns all from now on, until {@code end} ends. */
    @CheckReturnValue
    public Flowable<T> watch(Publisher<?> end) {
        return seen.takeUntil(end)
                .onBackpressureBuffer(PLACES, true, false, () -> {})
                .onErrorResumeNext(error -> Flowable.error(overflow(error)))
                .observeOn(scheduler, true, CHUNK);
    }

    private static Throwable overflow(Throwable error) {
        return error instanceof MissingBackpressureException
                ? new OverflowException("a subscriber fell more than " + PLACES + " elements behind")
                : error;
    }
}
