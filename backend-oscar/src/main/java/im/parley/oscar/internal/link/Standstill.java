// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Holds back what we would send while the server wants silence. Safe for use by several threads. */
final class Standstill {
    private static final CompletableSubject NONE = CompletableSubject.create();

    private final AtomicReference<CompletableSubject> end = new AtomicReference<>(NONE);
    private final Scheduler timer;
    private final Duration patience;

    Standstill(Scheduler timer, Duration patience) {
        this.timer = timer;
        this.patience = patience;
    }

    boolean isOn() {
        return end.get() != NONE;
    }

    void begin() {
        end.compareAndSet(NONE, CompletableSubject.create());
    }

    /** Lets go on, in order, what has waited. */
    void end() {
        CompletableSubject silence = end.getAndSet(NONE);
        if (silence != NONE) {
            silence.onComplete();
        }
    }

    /** Fails what has waited: there will be nothing to go on with. */
    void fail(ConnectionException cause) {
        CompletableSubject silence = end.getAndSet(NONE);
        if (silence != NONE) {
            silence.onError(cause.withSent(Sent.NO));
        }
    }

    /** Completes as soon as something may be sent; fails where the server has forgotten us. */
    Completable over() {
        return Completable.defer(() -> {
            CompletableSubject silence = Objects.requireNonNull(end.get());
            return silence == NONE
                    ? Completable.complete()
                    : silence.timeout(
                            patience.toNanos(),
                            TimeUnit.NANOSECONDS,
                            timer,
                            Completable.error(() -> new RequestException(
                                    Reason.TIMED_OUT, 0, "The server has told us to wait, and nothing since")));
        });
    }
}
