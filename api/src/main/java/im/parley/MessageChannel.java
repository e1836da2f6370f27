// SPDX-License-Identifier: Apache-2.0
package im.parley;

import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;

/**
 * A place to talk: a {@link Conversation} or a room. A handle, not a cache: keep it as long as you like, it survives
 * reconnects and holds no state of its own.
 */
public interface MessageChannel {
    /**
     * Sends on subscription, once for each. Never blocks and never resends what may have reached the wire. Succeeds at
     * the highest level that this protocol confirms promptly. While the account is connecting or waiting the message is
     * held in order, within the bounds of {@link Account.Builder#outbox}; while it is offline or closed it fails at once
     * with a {@link ConnectionException} that was not sent. A message that the protocol cannot carry fails with a
     * {@link RequestException} ({@code TOO_LONG}) before anything is sent. Disposing before it is written takes it back.
     */
    @CheckReturnValue
    Single<DeliveryReceipt> send(OutgoingMessage message);

    /** Sends a body; see {@link #send(OutgoingMessage)}. */
    @CheckReturnValue
    default Single<DeliveryReceipt> send(RichText body) {
        return send(OutgoingMessage.of(body));
    }

    /** Sends plain text; see {@link #send(OutgoingMessage)}. */
    @CheckReturnValue
    default Single<DeliveryReceipt> send(String text) {
        return send(OutgoingMessage.of(text));
    }

    /** Returns what others say here: hot, no replay, ends with the account. */
    Flowable<IncomingMessage> messages();
}
