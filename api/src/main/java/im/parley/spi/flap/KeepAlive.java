// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.disposables.SerialDisposable;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Breaks our silence on a link. One task on a shared timer, which looks when the silence would be long enough, and not
 * at every frame. Started and stopped by the reader, told of frames by the drain.
 */
final class KeepAlive {
    private final long patience;
    private final Scheduler timer;
    private final SerialDisposable task = new SerialDisposable();
    private volatile long spokeAt;

    KeepAlive(Duration silence, Scheduler timer) {
        this.patience = silence.toNanos();
        this.timer = timer;
    }

    /** Begins to watch. */
    void start(Runnable speak) {
        spoke();
        watch(speak, patience);
    }

    /** Tells that a frame goes out. */
    void spoke() {
        spokeAt = timer.now(TimeUnit.NANOSECONDS);
    }

    void stop() {
        task.dispose();
    }

    private void watch(Runnable speak, long delay) {
        if (!task.isDisposed()) {
            task.set(timer.scheduleDirect(() -> look(speak), delay, TimeUnit.NANOSECONDS));
        }
    }

    private void look(Runnable speak) {
        long left = spokeAt + patience - timer.now(TimeUnit.NANOSECONDS);
        if (left > 0) {
            watch(speak, left);
        } else {
            speak.run();
            watch(speak, patience);
        }
    }
}
