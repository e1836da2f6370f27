// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.time.Instant;
import java.util.Optional;
import okio.ByteString;

/** Something that happened on an account. Events are immutable and carry what they mean. */
public sealed interface ImEvent
        permits IncomingMessage,
                ImEvent.PresenceChange,
                ImEvent.Typing,
                ImEvent.Receipt,
                ImEvent.StateChange,
                ImEvent.BuddyListChange,
                ImEvent.Notice,
                ImEvent.Problem,
                ImEvent.Unreadable,
                ExtensionEvent {
    /** Returns when we learned of it. */
    Instant at();

    /** A user's presence differs from what we knew; see {@link Buddies#changes()}. */
    record PresenceChange(UserId user, Presence before, Presence now, Instant at) implements ImEvent {
        public boolean cameOnline() {
            return !before.isOnline() && now.isOnline();
        }

        public boolean wentOffline() {
            return before.isOnline() && !now.isOnline();
        }
    }

    /** A peer types, pauses or stops. */
    record Typing(Conversation conversation, UserId user, TypingState state, Instant at) implements ImEvent {}

    /** A message of ours got further than its {@code send} had told. */
    record Receipt(DeliveryReceipt receipt, Instant at) implements ImEvent {}

    /** The connection state moved. */
    record StateChange(ConnectionState before, ConnectionState now, Instant at) implements ImEvent {}

    /** The buddy list differs from what we knew: edited here, in another session, or while we were away. */
    record BuddyListChange(BuddyList now, Instant at) implements ImEvent {}

    /** A human-readable note from the server. */
    record Notice(String text, Instant at) implements ImEvent {}

    /** Trouble that no pending request can be given: a late refusal, a missed message, a frame that could not be read. */
    record Problem(ImException cause, Optional<MessageId> message, Instant at) implements ImEvent {}

    /** Somebody sent something we have no reading for (content type, encryption); its bytes are kept. */
    record Unreadable(MessageChannel channel, UserId sender, String kind, ByteString bytes, Instant at)
            implements ImEvent {}
}
