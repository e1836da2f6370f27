// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.ConnectionException.Sent;
import im.parley.ImException;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import okio.Buffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something to be sent once through a {@link Link}, and what became of it. Made by a sender, encoded by the link's
 * drain, cancelled by anybody.
 */
public abstract class Write {
    private static final Logger log = LoggerFactory.getLogger(Write.class);
    private static final AtomicIntegerFieldUpdater<Write> STATE =
            AtomicIntegerFieldUpdater.newUpdater(Write.class, "state");

    private static final int QUEUED = 0;
    private static final int DROPPED = 1;
    private static final int WRITING = 2;
    private static final int BROKEN = 3;
    private static final int WRITTEN = 4;

    private final Outcome outcome;
    private volatile int state;

    protected Write(Outcome outcome) {
        this.outcome = outcome;
    }

    /** Returns how many bytes it will take, for the bound of the queue. */
    protected abstract int size();

    /** Appends the bytes. Called at most once, when their place in the stream is settled. */
    protected abstract void encode(Buffer out);

    /** Takes it back. Returns true when it will never be written; its outcome is not told then. */
    public final boolean cancel() {
        return STATE.compareAndSet(this, QUEUED, DROPPED);
    }

    /** Returns whether it reached the network: {@code UNKNOWN} while, and when broken off while, being written. */
    public final Sent sent() {
        return switch (state) {
            case QUEUED, DROPPED -> Sent.NO;
            case WRITTEN -> Sent.YES;
            default -> Sent.UNKNOWN;
        };
    }

    final boolean isUnheard() {
        return outcome == Outcome.UNHEARD;
    }

    /** Returns false when it was cancelled. */
    final boolean begin() {
        return STATE.compareAndSet(this, QUEUED, WRITING);
    }

    final void succeed() {
        state = WRITTEN;
        tell(outcome::written);
    }

    /** Fails one that was being written. */
    final void breakOff(ImException cause) {
        state = BROKEN;
        tell(() -> outcome.failed(cause));
    }

    /** Fails one that still waits. */
    final void refuse(ImException cause) {
        if (cancel()) {
            tell(() -> outcome.failed(cause));
        }
    }

    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (Throwable thrown) {
            // Also an Error: the drain must go on for the others.
            log.warn("The sender of a frame failed when told of its outcome", thrown);
        }
    }
}
