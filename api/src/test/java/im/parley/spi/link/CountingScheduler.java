// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the tasks that are given to another scheduler. */
final class CountingScheduler extends Scheduler {
    private final Scheduler delegate;
    private final AtomicInteger tasks;

    CountingScheduler(Scheduler delegate, AtomicInteger tasks) {
        this.delegate = delegate;
        this.tasks = tasks;
    }

    @Override
    public long now(TimeUnit unit) {
        return delegate.now(unit);
    }

    @Override
    public Worker createWorker() {
        return delegate.createWorker();
    }

    @Override
    public Disposable scheduleDirect(Runnable run, long delay, TimeUnit unit) {
        tasks.incrementAndGet();
        return delegate.scheduleDirect(run, delay, unit);
    }
}
