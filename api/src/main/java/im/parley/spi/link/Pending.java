// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.ImException;
import io.reactivex.rxjava3.core.FlowableEmitter;
import io.reactivex.rxjava3.core.SingleEmitter;
import org.jspecify.annotations.Nullable;

/** One request that waits. Whoever takes it out of the table may end it. */
abstract class Pending<A> {
    final long patience;
    volatile long deadlineAt;
    private volatile @Nullable Write write;
    private volatile boolean takenBack;
    private volatile @Nullable ConnectionException lost;

    Pending(long patience) {
        this.patience = patience;
    }

    abstract boolean takesMore();

    abstract boolean next(A answer);

    abstract boolean last(A answer);

    abstract boolean fail(ImException cause);

    final void sent(Write handed) {
        write = handed;
        if (takenBack) {
            handed.cancel();
        }
        ConnectionException cause = lost;
        if (cause != null) {
            lose(cause, handed);
        }
    }

    final void takeBack() {
        takenBack = true;
        Write handed = write;
        if (handed != null) {
            handed.cancel();
        }
    }

    /**
     * The link has ended. What was written may have been acted upon: the server had no time to say so. Where it is just
     * being handed over, whoever does that will know.
     */
    final void lose(ConnectionException cause) {
        lost = cause;
        takeBack();
        Write handed = write;
        if (handed != null) {
            lose(cause, handed);
        }
    }

    private void lose(ConnectionException cause, Write handed) {
        fail(cause.withSent(handed.sent() == Sent.NO ? Sent.NO : Sent.UNKNOWN));
    }

    static final class ForOne<A> extends Pending<A> {
        private final SingleEmitter<A> emitter;

        ForOne(SingleEmitter<A> emitter, long patience) {
            super(patience);
            this.emitter = emitter;
        }

        @Override
        boolean takesMore() {
            return false;
        }

        @Override
        boolean next(A answer) {
            return last(answer);
        }

        @Override
        boolean last(A answer) {
            boolean heard = !emitter.isDisposed();
            emitter.onSuccess(answer);
            return heard;
        }

        @Override
        boolean fail(ImException cause) {
            return emitter.tryOnError(cause);
        }
    }

    static final class ForMany<A> extends Pending<A> {
        private final FlowableEmitter<A> emitter;

        ForMany(FlowableEmitter<A> emitter, long patience) {
            super(patience);
            this.emitter = emitter;
        }

        @Override
        boolean takesMore() {
            return true;
        }

        @Override
        boolean next(A answer) {
            boolean heard = !emitter.isCancelled();
            emitter.onNext(answer);
            return heard;
        }

        @Override
        boolean last(A answer) {
            boolean heard = next(answer);
            emitter.onComplete();
            return heard;
        }

        @Override
        boolean fail(ImException cause) {
            return emitter.tryOnError(cause);
        }
    }
}
