// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import okio.AsyncTimeout;
import org.jspecify.annotations.Nullable;

/**
 * One connection, from dialing to its end; never used again. Sending, closing and failing are safe from any thread and
 * never block. One thread, the reader, dials and then calls the {@link LinkProtocol}; it also tells the end, so that
 * no frame comes after it. It takes no lock, and whatever ends it passes through one place, once.
 */
public final class Link {
    private final LinkSettings settings;
    private final Dial dial;
    private final FrameLoop loop;
    private final WriteQueue queue;
    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final AtomicReference<@Nullable LinkEnd> end = new AtomicReference<>();
    private final Linger linger = new Linger();
    private volatile boolean open;

    /** Makes a link that does nothing before {@link #start} or {@link #run}; what is sent before waits. */
    public Link(Dial dial, LinkSettings settings, LinkProtocol protocol) {
        this.dial = dial;
        this.settings = settings;
        this.loop = new FrameLoop(this, protocol);
        this.queue = new WriteQueue(settings, settings.threads().executor(), this::fail);
        linger.timeout(settings.linger().toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Starts the reader on a thread of its own. Where none can be had, the end is told on the calling one. */
    public void start() {
        claim();
        try {
            settings.threads().start(settings.name(), loop);
        } catch (OutOfMemoryError noThread) {
            fail(new ConnectionException(Reason.LOST, "No thread to read with", Sent.NO, noThread));
            loop.run();
        }
    }

    /** Makes the calling thread the reader; returns when the link has ended. */
    public void run() {
        claim();
        loop.run();
    }

    private void claim() {
        if (!started.compareAndSet(false, true)) {
            throw new IllegalStateException(settings.name() + " is used once");
        }
    }

    /** Sends behind what already waits. Where the link has ended, the outcome is told at once. */
    public void send(Write write) {
        queue.offer(write, false);
    }

    /** Sends before what already waits, behind earlier urgent ones. */
    public void sendFirst(Write write) {
        queue.offer(write, true);
    }

    /**
     * Takes no more to send, lets what waits go out, then ends our direction and waits a little for the peer to do the
     * same, so that it reads our last words. Frames that arrive meanwhile are still received.
     */
    public void close() {
        if (!open) {
            end(new LinkEnd.Closed());
        } else if (closing.compareAndSet(false, true)) {
            linger.enter();
            queue.finish();
            if (end.get() != null) {
                linger.exit();
            }
        }
    }

    /** Ends the link at once: what waits is failed, reader and writer are released. Harmless once it has ended. */
    public void fail(ConnectionException cause) {
        end(closing.get() && queue.isFinished() ? new LinkEnd.Closed() : new LinkEnd.Failed(cause));
    }

    /** Returns how it ended, empty before. */
    public Optional<LinkEnd> end() {
        return Optional.ofNullable(end.get());
    }

    /** Returns true once connected, until closing begins or the link ends. */
    public boolean isOpen() {
        return open && !closing.get() && end.get() == null;
    }

    @Override
    public String toString() {
        return settings.name();
    }

    /** Connects on the reader's thread. */
    Transport open(LinkProtocol protocol) {
        Transport transport = dial.connect(protocol::stage);
        LinkEnd already = end.get();
        if (already != null) {
            transport.cancel();
            throw already.failure();
        }
        transport.sink().timeout().timeout(settings.writeTimeout().toNanos(), TimeUnit.NANOSECONDS);
        open = true;
        queue.open(transport);
        return transport;
    }

    /** The peer's stream has ended between two frames. It may still read our last words. */
    void peerClosed() {
        if (closing.get()) {
            queue.awaitEnd();
        }
        end(closing.get() && queue.isFinished() ? new LinkEnd.Closed() : new LinkEnd.PeerClosed());
    }

    private void end(LinkEnd how) {
        if (end.compareAndSet(null, how)) {
            // The cause first: a writer that the cancelling wakes shall tell it.
            queue.stop(how.failure());
            dial.cancel();
            if (closing.get()) {
                linger.exit();
            }
        }
    }

    /** Bounds closing. Runs on OkIO's watchdog. */
    private final class Linger extends AsyncTimeout {
        @Override
        protected void timedOut() {
            fail(new ConnectionException(Reason.TIMED_OUT, "The peer did not take what was queued", Sent.UNKNOWN));
        }
    }
}
