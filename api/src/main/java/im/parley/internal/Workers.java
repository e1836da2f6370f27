// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** Where things run unless the user says otherwise. */
final class Workers {
    private Workers() {}

    /** Returns where subscribers and results run. Threads are not held while there is nothing to do. */
    static Scheduler subscribers() {
        return Subscribers.SCHEDULER;
    }

    /** Returns the one timer of the process; what it runs is short and blocks nowhere. */
    static Scheduler timer() {
        return Timer.SCHEDULER;
    }

    private static final class Subscribers {
        // Not interruptible: an operator such as take() disposes its own worker, and would interrupt the user's code
        // below it.
        static final Scheduler SCHEDULER = Schedulers.from(executor(), false, true);

        private static Executor executor() {
            return Executors.newCachedThreadPool(task -> daemon("parley", task));
        }
    }

    private static final class Timer {
        static final Scheduler SCHEDULER = Schedulers.from(executor(), false, true);

        private static ScheduledThreadPoolExecutor executor() {
            ScheduledThreadPoolExecutor executor =
                    new ScheduledThreadPoolExecutor(1, task -> daemon("parley-timer", task));
            executor.setRemoveOnCancelPolicy(true);
            return executor;
        }
    }

    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
