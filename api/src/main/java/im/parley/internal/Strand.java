// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decisions under one lock; what follows from them runs after it, one thing at a time and in the order decided.
 *
 * <p>A decision only moves state, so whoever comes back from {@link #decide} sees it moved. A sequel tells others:
 * subscribers, sessions, timers. It runs without the lock, on the thread that decided or on the one that is just then
 * running sequels, and may decide again. Together they give an account one order of events, state before event, and no
 * call into foreign code while a lock is held; the one exception is the reconnect policy, which must not block.
 */
final class Strand {
    private static final Logger LOG = LoggerFactory.getLogger(Strand.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Runnable> sequels = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pending = new AtomicInteger();

    /** Moves state under the lock, then lets the sequels run. */
    void decide(Runnable decision) {
        lock.lock();
        try {
            decision.run();
        } finally {
            lock.unlock();
        }
        if (!lock.isHeldByCurrentThread() && pending.getAndIncrement() == 0) {
            leave();
        }
    }

    /** Adds what shall follow the present decision. */
    void then(Runnable sequel) {
        assert lock.isHeldByCurrentThread() : "a sequel follows a decision";
        sequels.add(sequel);
    }

    /** Runs something among the sequels that needs no decision. */
    void run(Runnable sequel) {
        sequels.add(sequel);
        if (pending.getAndIncrement() == 0) {
            leave();
        }
    }

    /** Takes the place of the running sequel if there is none; who gets true calls {@link #leave} at the end. */
    boolean tryEnter() {
        return pending.compareAndSet(0, 1);
    }

    /** Runs what has been added meanwhile, and lets others in. */
    void leave() {
        int seen = 1;
        do {
            for (Runnable sequel = sequels.poll(); sequel != null; sequel = sequels.poll()) {
                perform(sequel);
            }
            seen = pending.addAndGet(-seen);
        } while (seen != 0);
    }

    private static void perform(Runnable sequel) {
        try {
            sequel.run();
        } catch (Throwable bug) {
            // One that escaped would leave the strand entered for ever, and the account deaf.
            LOG.error("the core or a backend failed", bug);
        }
    }
}
