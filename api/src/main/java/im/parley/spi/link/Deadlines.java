// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongUnaryOperator;

/**
 * Looks for late requests at the earliest deadline known, and not before. One task on the timer serves any number of
 * requests: a request whose answer comes in time costs the comparison in {@link #watch} alone.
 */
final class Deadlines {
    static final long NONE = Long.MAX_VALUE;

    private final Scheduler timer;
    private final LongUnaryOperator sweep;
    private final ReentrantLock lock = new ReentrantLock();
    private Disposable task = Disposable.disposed();
    private volatile boolean waiting;
    private volatile long dueAt;

    /** @param sweep given the time, fails what is late and returns how long the next may still take, or {@link #NONE} */
    Deadlines(Scheduler timer, LongUnaryOperator sweep) {
        this.timer = timer;
        this.sweep = sweep;
    }

    void watch(long deadlineAt) {
        if (!isCovered(deadlineAt)) {
            lock.lock();
            try {
                if (!isCovered(deadlineAt)) {
                    task.dispose();
                    schedule(deadlineAt - now());
                }
            } finally {
                lock.unlock();
            }
        }
    }

    void stop() {
        lock.lock();
        try {
            task.dispose();
            waiting = false;
        } finally {
            lock.unlock();
        }
    }

    private boolean isCovered(long deadlineAt) {
        return waiting && dueAt - deadlineAt <= 0;
    }

    private void schedule(long delay) {
        dueAt = now() + delay;
        waiting = true;
        task = timer.scheduleDirect(this::look, delay, TimeUnit.NANOSECONDS);
    }

    private void look() {
        waiting = false;
        long now = now();
        long left = sweep.applyAsLong(now);
        if (left != NONE) {
            watch(now + left);
        }
    }

    private long now() {
        return timer.now(TimeUnit.NANOSECONDS);
    }
}
