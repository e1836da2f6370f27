// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where the library's threads come from: virtual ones where the JDK has them (21 and later), else daemon threads of the
 * platform with small stacks. No thread of the library keeps a program alive. Safe for use by several threads.
 */
public final class Threads {
    private static final Threads PLATFORM = new Threads(platformFactory(), false);
    private static final Threads SHARED =
            virtualFactory().map(factory -> new Threads(factory, true)).orElse(PLATFORM);

    /** Enough for a TLS handshake; only touched pages cost memory. */
    private static final long STACK_BYTES = 256 * 1024;

    private static final long IDLE_SECONDS = 30;

    private final ThreadFactory factory;
    private final boolean virtual;
    private final Executor executor;
    private final Scheduler scheduler;

    Threads(ThreadFactory factory, boolean virtual) {
        this.factory = factory;
        this.virtual = virtual;
        this.executor = virtual ? task -> factory.newThread(task).start() : cachedPool(factory);
        this.scheduler = Schedulers.from(executor, false, true);
    }

    /** Returns the best this JDK has. */
    public static Threads shared() {
        return SHARED;
    }

    /** Returns threads of the platform, also where the JDK has virtual ones. */
    public static Threads platform() {
        return PLATFORM;
    }

    public boolean areVirtual() {
        return virtual;
    }

    /** Starts a thread of its own for work that blocks for long, such as a connection's reader. */
    public Thread start(String name, Runnable work) {
        Thread thread = factory.newThread(work);
        thread.setName(name);
        thread.start();
        return thread;
    }

    /** Returns where short work runs that may block, such as writing a batch. Starts work at once, never queues it. */
    public Executor executor() {
        return executor;
    }

    /**
     * Returns where subscribers are called: each worker runs its tasks in order, one at a time, and may be blocked. It never
     * interrupts: an operator such as {@code take} or {@code firstOrError} disposes of the worker it runs on, and then goes
     * on to call the user's code there, which could block no more.
     */
    public Scheduler scheduler() {
        return scheduler;
    }

    /**
     * Returns the process's one timer: a single daemon thread for deadlines, keep-alives and pacing. Its tasks must not
     * block. It tells time from an arbitrary instant on and does not follow changes of the system's clock.
     */
    public Scheduler timer() {
        return DaemonTimer.SHARED;
    }

    private static Executor cachedPool(ThreadFactory factory) {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), factory);
    }

    private static ThreadFactory platformFactory() {
        AtomicLong count = new AtomicLong();
        return work -> {
            Thread thread = new Thread(null, work, "parley-" + count.getAndIncrement(), STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Reflective, because the library is compiled for a JDK without them; no second class file is needed so. */
    private static Optional<ThreadFactory> virtualFactory() {
        try {
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Object unnamed = Thread.class.getMethod("ofVirtual").invoke(null);
            Object named = builder.getMethod("name", String.class, long.class).invoke(unnamed, "parley-", 0L);
            return Optional.of((ThreadFactory) builder.getMethod("factory").invoke(named));
        } catch (ReflectiveOperationException absent) {
            return Optional.empty();
        }
    }
}
