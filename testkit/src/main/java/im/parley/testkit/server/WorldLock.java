// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The one lock of a world. A lock, not an inbox with a thread of its own, because a service must answer its client from
 * the result of what it asked for. Events are put into mailboxes under the lock, which fixes their order, and are
 * delivered after it is released by the thread that caused them, so no sink is ever called under it.
 */
final class WorldLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Mailbox> unread = new LinkedHashSet<>();

    <T> T get(Supplier<T> step) {
        List<Mailbox> filled = List.of();
        lock.lock();
        try {
            return step.get();
        } finally {
            if (lock.getHoldCount() == 1) {
                filled = List.copyOf(unread);
                unread.clear();
            }
            lock.unlock();
            filled.forEach(Mailbox::drain);
        }
    }

    void run(Runnable step) {
        get(() -> {
            step.run();
            return true;
        });
    }

    /** Puts an event into a session's mailbox, to be delivered once the lock is free. */
    void post(UserSession session, WorldEvent event) {
        assert lock.isHeldByCurrentThread();
        session.mailbox.put(event);
        unread.add(session.mailbox);
    }
}
