// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.disposables.Disposable;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Rings once at the time it is set for. Holds a timer only while it is set.
 *
 * <p>To be set by one thread at a time. It rings on the timer's, and before it runs what it is there for it is unset.
 */
final class Alarm {
    /** The time at which nothing happens. */
    static final long NEVER = Long.MAX_VALUE;

    private final Scheduler timer;
    private final Runnable ring;
    private Disposable pending = Disposable.disposed();
    private volatile long setFor = NEVER;

    Alarm(Scheduler timer, Runnable ring) {
        this.timer = timer;
        this.ring = ring;
    }

    /** Returns the present time in the milliseconds that {@link #set} takes. */
    long now() {
        return timer.now(TimeUnit.MILLISECONDS);
    }

    /** Returns a time that is no earlier than so much from now. */
    long in(Duration delay) {
        return now() + delay.plusNanos(999_999).toMillis();
    }

    /** Sets the time, in place of any set before. */
    void set(long time) {
        if (time == setFor) {
            return;
        }
        pending.dispose();
        setFor = time;
        if (time != NEVER) {
            pending = timer.scheduleDirect(() -> ring(time), Math.max(0, time - now()), TimeUnit.MILLISECONDS);
        }
    }

    private void ring(long time) {
        if (setFor == time) {
            setFor = NEVER;
        }
        ring.run();
    }
}
