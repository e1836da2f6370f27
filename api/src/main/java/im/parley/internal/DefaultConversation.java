// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Conversation;
import im.parley.DeliveryReceipt;
import im.parley.IncomingMessage;
import im.parley.Live;
import im.parley.OutgoingMessage;
import im.parley.TypingState;
import im.parley.UserId;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;

/** A handle on talk with one peer: knows whom, and whom to ask. */
final class DefaultConversation implements Conversation {
    private final UserId peer;
    private final EventHub hub;
    private final Outbox outbox;
    private final SessionCalls calls;
    private final Live<TypingState> typing;

    DefaultConversation(UserId peer, EventHub hub, Outbox outbox, SessionCalls calls, Live<TypingState> typing) {
        this.peer = peer;
        this.hub = hub;
        this.outbox = outbox;
        this.calls = calls;
        this.typing = typing;
    }

    @Override
    public UserId peer() {
        return peer;
    }

    @Override
    public Single<DeliveryReceipt> send(OutgoingMessage message) {
        return outbox.send(session -> session.send(peer, message));
    }

    @Override
    public Flowable<IncomingMessage> messages() {
        return hub.stream(IncomingMessage.class, message -> message.channel() == this);
    }

    @Override
    public Completable setTyping(TypingState state) {
        return calls.call(session -> session.typing(peer, state));
    }

    @Override
    public Live<TypingState> typing() {
        return typing;
    }

    @Override
    public String toString() {
        return "conversation with " + peer;
    }
}
