// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One daemon thread behind RxJava's face, with a clock that never jumps. */
final class DaemonTimer extends Scheduler {
    static final DaemonTimer SHARED = new DaemonTimer();

    private final Scheduler delegate;

    private DaemonTimer() {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(null, work, "parley-timer");
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        delegate = Schedulers.from(executor);
    }

    @Override
    public long now(TimeUnit unit) {
        return unit.convert(System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public Worker createWorker() {
        return delegate.createWorker();
    }

    @Override
    public Disposable scheduleDirect(Runnable run) {
        return delegate.scheduleDirect(run);
    }

    @Override
    public Disposable scheduleDirect(Runnable run, long delay, TimeUnit unit) {
        return delegate.scheduleDirect(run, delay, unit);
    }

    @Override
    public Disposable schedulePeriodicallyDirect(Runnable run, long initialDelay, long period, TimeUnit unit) {
        return delegate.schedulePeriodicallyDirect(run, initialDelay, period, unit);
    }
}
