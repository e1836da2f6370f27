// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import im.parley.testkit.server.WorldEvent.Ended;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The events one session has not been told yet, in order. Filled under the world's lock; drained without it by one
 * thread at a time, whichever comes first.
 */
final class Mailbox {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final SessionSink sink;
    private final LinkedBlockingQueue<WorldEvent> events;
    private final AtomicInteger drains = new AtomicInteger();
    /** The last event, which needs no room in the queue. Written under the world's lock. */
    private volatile Optional<Ended> end = Optional.empty();

    private volatile boolean closed;

    Mailbox(SessionSink sink, int capacity) {
        this.sink = sink;
        this.events = new LinkedBlockingQueue<>(capacity);
    }

    void put(WorldEvent event) {
        if (end.isPresent()) {
            return;
        }
        if (event instanceof Ended last) {
            end = Optional.of(last);
        } else if (!events.offer(event)) {
            end = Optional.of(new Ended(Ended.Reason.OVERFLOWED));
        }
    }

    /** Ends deliveries without a word: the session said goodbye itself. */
    void close() {
        closed = true;
    }

    void drain() {
        int missed = drains.incrementAndGet();
        if (missed > 1) {
            return;
        }
        while (missed > 0) {
            for (WorldEvent event = events.poll(); event != null; event = events.poll()) {
                deliver(event);
            }
            end.ifPresent(this::deliver);
            closed |= end.isPresent();
            missed = drains.addAndGet(-missed);
        }
    }

    private void deliver(WorldEvent event) {
        if (closed) {
            return;
        }
        try {
            sink.deliver(event);
        } catch (RuntimeException e) {
            LOG.warn("A session's sink failed on {}", event.getClass().getSimpleName(), e);
        }
    }
}
