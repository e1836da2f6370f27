// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.link;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.ImException;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.link.Outcome;
import im.parley.spi.link.Requests;
import im.parley.toc.wire.command.TocCommand;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Commands over one FLAP link: their size, their pace, and the pauses that the server asks for. What is sent ends when
 * the network has taken it, since no server says more. Safe for use by several threads.
 */
public final class TocLink {
    /** The largest command in bytes, its NUL included: servers drop a client that sends a little more than this. */
    public static final int LARGEST = 2040;

    private final FlapLink flap;
    private final Paces paces;
    private final Scheduler timer;
    private final Duration patience;
    private final Requests<Long, Boolean> writes;
    private final AtomicLong lastWrite = new AtomicLong();
    private final CompletableSubject lost = CompletableSubject.create();
    private volatile CompletableSubject pause = over();

    public TocLink(FlapLink flap, Paces paces, Scheduler timer, Duration patience) {
        this.flap = flap;
        this.paces = paces;
        this.timer = timer;
        this.patience = patience;
        this.writes = new Requests<>(timer);
    }

    /** Sends in its turn, when its kind's pace allows; completes when written. */
    public Completable send(TocCommand command) {
        return send(command, () -> {});
    }

    /** Sends in its turn; {@code goesOut} runs right before the command is handed to the network. */
    public Completable send(TocCommand command, Runnable goesOut) {
        return Completable.defer(() -> {
            byte[] payload = payload(command);
            long wait = paces.reserve(command);
            return wait == 0
                    ? write(payload, goesOut)
                    : unlessLost(Completable.timer(wait, TimeUnit.MILLISECONDS, timer))
                            .andThen(write(payload, goesOut));
        });
    }

    /** Sends at once, for those who have waited for their turn themselves; completes when written. */
    public Completable sendNow(TocCommand command) {
        return Completable.defer(() -> {
            byte[] payload = payload(command);
            paces.sent(command);
            return write(payload, () -> {});
        });
    }

    /** Sends at once, without being told what became of it: what the link loses with its end needs no mourning. */
    public void tell(TocCommand command) {
        byte[] payload = payload(command);
        paces.sent(command);
        flap.send(FlapFrame.DATA, payload);
    }

    /** Returns whether a command is one that servers take. */
    public static boolean fits(TocCommand command) {
        return command.payload().length <= LARGEST;
    }

    /** Throws what sending the command would fail with if it is one that servers do not take. */
    public static void requireFit(TocCommand command) {
        payload(command);
    }

    private static byte[] payload(TocCommand command) {
        byte[] payload = command.payload();
        if (payload.length > LARGEST) {
            throw new RequestException(
                    Reason.TOO_LONG,
                    0,
                    command.word() + " would take " + payload.length + " bytes, more than the " + LARGEST
                            + " that servers accept");
        }
        return payload;
    }

    /** Holds back what is sent from now on. Called by the reader. */
    public void pause() {
        if (!isPaused()) {
            pause = CompletableSubject.create();
        }
    }

    /** Lets go what was held back, in its order. Called by the reader. */
    public void resume() {
        pause.onComplete();
    }

    public boolean isPaused() {
        return !pause.hasComplete();
    }

    /** Fails what has not been written. */
    public void ended(ConnectionException cause) {
        writes.end(cause);
        lost.onError(cause.withSent(Sent.NO));
    }

    private Completable write(byte[] payload, Runnable goesOut) {
        Completable now = writeNow(payload, goesOut);
        return Completable.defer(() -> isPaused() ? unlessLost(pause).andThen(now) : now);
    }

    private Completable unlessLost(Completable wait) {
        return Completable.ambArray(lost, wait);
    }

    private Completable writeNow(byte[] payload, Runnable goesOut) {
        return Completable.defer(() -> {
            goesOut.run();
            long id = lastWrite.incrementAndGet();
            return writes.single(id, patience, outcome -> flap.send(FlapFrame.DATA, payload, new Written(id, outcome)))
                    .ignoreElement();
        });
    }

    private static CompletableSubject over() {
        CompletableSubject over = CompletableSubject.create();
        over.onComplete();
        return over;
    }

    /** Takes the network's receipt for the answer to a write. */
    private final class Written implements Outcome {
        private final long id;
        private final Outcome outcome;

        Written(long id, Outcome outcome) {
            this.id = id;
            this.outcome = outcome;
        }

        @Override
        public void written() {
            writes.answer(id, true, true);
        }

        @Override
        public void failed(ImException cause) {
            outcome.failed(cause);
        }
    }
}
