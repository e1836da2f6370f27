// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import im.parley.Live;
import io.reactivex.rxjava3.core.Scheduler;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The writing end of a {@link Live}, and the place where its value is kept. The value is in place before anybody is told.
 *
 * <p>Safe for use by several threads; where subscribers run is told at {@link LiveView}.
 */
public final class LiveSource<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private final LiveView<T> view;
    private volatile T current;
    private boolean ended;

    /** Makes a source whose subscribers are called on the writer's thread. */
    public LiveSource(T first) {
        this(first, null);
    }

    /** Makes a source whose subscribers are each called on a worker of their own; right for whatever users may see. */
    public LiveSource(T first, @Nullable Scheduler scheduler) {
        current = first;
        view = new LiveView<>(() -> current, scheduler);
    }

    public Live<T> live() {
        return view.live();
    }

    /** Publishes unless it equals the current value. Ignored after the end. */
    public void set(T value) {
        if (keep(value)) {
            view.changed();
        }
    }

    private boolean keep(T value) {
        lock.lock();
        try {
            if (ended || value.equals(current)) {
                return false;
            }
            current = value;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the stream. Late subscribers still get the last value, then completion. */
    public void complete() {
        lock.lock();
        try {
            ended = true;
        } finally {
            lock.unlock();
        }
        view.complete();
    }
}
