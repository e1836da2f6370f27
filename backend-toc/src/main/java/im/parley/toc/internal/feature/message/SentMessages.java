// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.message;

import im.parley.MessageId;
import im.parley.toc.wire.ScreenName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The last messages we sent. Servers do not say which one they refuse, so a refusal is taken for that of the latest it
 * can be about: a guess. Touched by the reader and by every sender.
 */
final class SentMessages {
    /** Refusals come at once; one that comes later is about something else. */
    private static final Duration MEMORY = Duration.ofSeconds(10);

    private static final int MOST = 64;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Sent> latestFirst = new ArrayDeque<>();

    /**
     * A message.
     *
     * @param to the recipient's normalized name
     */
    record Sent(String to, MessageId id, Instant at) {}

    void add(Sent message) {
        lock.lock();
        try {
            latestFirst.addFirst(message);
            if (latestFirst.size() > MOST) {
                latestFirst.removeLast();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Drops one that was not sent after all, or is refused. */
    void forget(MessageId id) {
        lock.lock();
        try {
            latestFirst.removeIf(message -> message.id().equals(id));
        } finally {
            lock.unlock();
        }
    }

    /** Returns the latest message to this user; to whomever, when the name is empty. */
    Optional<Sent> latest(String name, Instant now) {
        String to = ScreenName.normalize(name);
        lock.lock();
        try {
            for (Sent message : latestFirst) {
                if (message.at().plus(MEMORY).isBefore(now)) {
                    return Optional.empty();
                }
                if (to.isEmpty() || to.equals(message.to())) {
                    return Optional.of(message);
                }
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }
}
