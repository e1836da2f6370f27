// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.DeliveryReceipt;
import im.parley.ImException;
import im.parley.spi.Session;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleEmitter;
import io.reactivex.rxjava3.core.SingleObserver;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One message on its way: waits in the {@link Outbox}, then flies with a session, until it ends or comes back. */
final class OutboxEntry implements SingleObserver<DeliveryReceipt> {
    private final Outbox outbox;
    private final Function<Session, Single<DeliveryReceipt>> delivery;
    private final SingleEmitter<DeliveryReceipt> result;
    private final long expiresAt;
    private long number;
    private @Nullable Session carrier;

    OutboxEntry(
            Outbox outbox,
            Function<Session, Single<DeliveryReceipt>> delivery,
            SingleEmitter<DeliveryReceipt> result,
            long expiresAt) {
        this.outbox = outbox;
        this.delivery = delivery;
        this.result = result;
        this.expiresAt = expiresAt;
    }

    /** Returns its place: what was sent earlier has a lower one. */
    long number() {
        return number;
    }

    void number(long number) {
        this.number = number;
    }

    /** Returns when it has waited too long, in the timer's milliseconds. */
    long expiresAt() {
        return expiresAt;
    }

    /** Hands the message to a session. Once it has left, nobody can take it back. */
    void fly(Session session) {
        carrier = session;
        try {
            delivery.apply(session).subscribe(this);
        } catch (Throwable bug) {
            onError(bug);
        }
    }

    void fail(ImException cause) {
        result.tryOnError(cause);
    }

    @Override
    public void onSubscribe(Disposable flight) {
        // Whoever disposes from here on only stops listening.
    }

    @Override
    public void onSuccess(DeliveryReceipt receipt) {
        result.onSuccess(receipt);
    }

    @Override
    public void onError(Throwable error) {
        ImException failure = Failures.of(error);
        boolean unsent = failure instanceof ConnectionException lost && lost.sent() == Sent.NO && !result.isDisposed();
        if (!unsent || !outbox.takeBack(this, Objects.requireNonNull(carrier))) {
            result.tryOnError(failure);
        }
    }
}
