// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Conversation;
import im.parley.ImEvent;
import im.parley.TypingState;
import im.parley.UserId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The conversations of an account, one handle for each peer, and who is typing in them. */
final class Conversations {
    private final Settings settings;
    private final EventHub hub;
    private final Outbox outbox;
    private final SessionCalls calls;
    private final LiveMap<UserId, TypingState> typing;
    private final ConcurrentMap<UserId, Conversation> handles = new ConcurrentHashMap<>(1);

    Conversations(Settings settings, EventHub hub, Outbox outbox, SessionCalls calls) {
        this.settings = settings;
        this.hub = hub;
        this.outbox = outbox;
        this.calls = calls;
        typing = new LiveMap<>(TypingState.IDLE, settings.scheduler());
    }

    Conversation with(UserId peer) {
        Conversation known = handles.get(peer);
        return known != null
                ? known
                : handles.computeIfAbsent(peer, p -> new DefaultConversation(p, hub, outbox, calls, typing.live(p)));
    }

    /** A peer's typing was told; a sequel of the strand, as are the next two. */
    void typing(UserId peer, TypingState now) {
        if (typing.get(peer) != now) {
            typing.set(peer, now);
            hub.emit(new ImEvent.Typing(with(peer), peer, now, settings.clock().instant()));
        }
    }

    /** A peer has gone. */
    void stopped(UserId peer) {
        typing(peer, TypingState.IDLE);
    }

    /** We hear nobody any more. */
    void everybodyStopped() {
        typing.forEach((peer, state) -> stopped(peer));
    }

    void complete() {
        typing.complete();
    }
}
