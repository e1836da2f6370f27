// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.OverflowException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is sent into batches. Offering takes no lock and never blocks; whoever finds the queue at rest starts a
 * drain on the executor, which encodes all that waits, writes it with one flush and leaves. At most one drain runs at a
 * time, so that it alone gives places in the stream.
 */
final class WriteQueue {
    private static final int BATCH_BYTES = 32 * 1024;

    private final LinkSettings settings;
    private final Executor executor;
    private final Consumer<ConnectionException> failure;
    private final Queue<Write> urgent = new ConcurrentLinkedQueue<>();
    private final Queue<Write> normal = new ConcurrentLinkedQueue<>();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger frames = new AtomicInteger();

    /** Counts calls for a drain since one last came to rest. Not zero at first: opening the link is the first call. */
    private final AtomicInteger calls = new AtomicInteger(1);

    private final AtomicBoolean firstCall = new AtomicBoolean(true);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Transport transport;
    private volatile @Nullable ConnectionException stopped;
    private volatile boolean finishing;
    private volatile boolean finished;

    WriteQueue(LinkSettings settings, Executor executor, Consumer<ConnectionException> failure) {
        this.settings = settings;
        this.executor = executor;
        this.failure = failure;
    }

    /** Takes something to send, or fails it. Any thread. */
    void offer(Write write, boolean first) {
        ConnectionException over = stopped;
        if (over != null || finishing) {
            write.refuse((over != null ? over : closed()).withSent(Sent.NO));
        } else if (reserve(write.size())) {
            (first ? urgent : normal).add(write);
            call();
        } else {
            write.refuse(new OverflowException(settings.name() + ": too much waits to be sent"));
            if (write.isUnheard()) {
                failure.accept(new ConnectionException(Reason.LOST, "The peer does not keep up", Sent.UNKNOWN));
            }
        }
    }

    /** Lets what waits go out. */
    void open(Transport opened) {
        transport = opened;
        firstCall();
    }

    /** Takes no more, lets what waits go out, then ends our direction. Any thread. */
    void finish() {
        finishing = true;
        call();
    }

    /** Fails what waits and takes no more. Any thread. */
    void stop(ConnectionException cause) {
        stopped = cause;
        ended.countDown();
        call();
        firstCall();
    }

    /** Returns true once all has gone out and only the end of our direction is left to do, or done. */
    boolean isFinished() {
        return finished;
    }

    /** Waits until a queue that was told to finish has done so, or was stopped. */
    void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** An empty queue takes anything, however large. */
    private boolean reserve(int size) {
        long total = bytes.addAndGet(size);
        int count = frames.incrementAndGet();
        if (count > 1 && (total > settings.maxBytes() || count > settings.maxFrames())) {
            release(size);
            return false;
        }
        return true;
    }

    private void release(int size) {
        bytes.addAndGet(-size);
        frames.decrementAndGet();
    }

    private void firstCall() {
        if (firstCall.compareAndSet(true, false)) {
            startDrain();
        }
    }

    private void call() {
        if (calls.getAndIncrement() == 0) {
            startDrain();
        }
    }

    private void startDrain() {
        try {
            executor.execute(this::drain);
        } catch (RejectedExecutionException | OutOfMemoryError noThread) {
            failure.accept(new ConnectionException(Reason.LOST, "No thread to write with", Sent.UNKNOWN, noThread));
            drain();
        }
    }

    private void drain() {
        int seen = calls.get();
        do {
            pass();
            seen = calls.addAndGet(-seen);
        } while (seen != 0);
    }

    private void pass() {
        boolean last = finishing;
        Buffer batch = new Buffer();
        List<Write> writing = new ArrayList<>();
        while (stopped == null && writeBatch(batch, writing)) {
            writing.clear();
        }
        ConnectionException over = stopped;
        if (over != null) {
            refuseAll(over);
        } else if (last) {
            finishOnce();
            refuseAll(closed());
        }
    }

    private boolean writeBatch(Buffer batch, List<Write> writing) {
        boolean touched = false;
        try {
            for (Write next = take(); next != null; next = batch.size() < BATCH_BYTES ? take() : null) {
                if (next.begin()) {
                    writing.add(next);
                    next.encode(batch);
                } else {
                    release(next.size());
                }
            }
            if (writing.isEmpty()) {
                return false;
            }
            touched = true;
            Transport out = opened();
            out.sink().write(batch, batch.size());
            out.sink().flush();
        } catch (IOException | RuntimeException | Error thrown) {
            broken(Failures.of(thrown).withSent(touched ? Sent.UNKNOWN : Sent.NO), writing);
            return false;
        }
        for (Write written : writing) {
            release(written.size());
            written.succeed();
        }
        return true;
    }

    private void broken(ConnectionException cause, List<Write> writing) {
        failure.accept(cause);
        ConnectionException told = stopped != null ? stopped : cause;
        for (Write write : writing) {
            release(write.size());
            write.breakOff(told.withSent(cause.sent()));
        }
    }

    private void finishOnce() {
        if (!finished) {
            // Before the peer can see it: its own close must find us finished.
            finished = true;
            try {
                opened().finish();
            } catch (IOException thrown) {
                failure.accept(Failures.of(thrown));
            }
            ended.countDown();
        }
    }

    private Transport opened() {
        Transport out = transport;
        if (out == null) {
            throw new IllegalStateException("drained before it was opened");
        }
        return out;
    }

    private @Nullable Write take() {
        Write first = urgent.poll();
        return first != null ? first : normal.poll();
    }

    private void refuseAll(ConnectionException cause) {
        ConnectionException unsent = cause.withSent(Sent.NO);
        for (Write next = take(); next != null; next = take()) {
            release(next.size());
            next.refuse(unsent);
        }
    }

    private static ConnectionException closed() {
        return new ConnectionException(Reason.NOT_CONNECTED, "The link was closed", Sent.NO);
    }
}
