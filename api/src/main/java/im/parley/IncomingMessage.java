// SPDX-License-Identifier: Apache-2.0
package im.parley;

import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Single;
import java.time.Instant;
import java.util.Set;

/**
 * A message to us. Our own words, reflected by a room, never appear here.
 *
 * @param channel where it was said, and where a reply goes
 * @param sentAt when it was sent: before {@code at} for a message that waited while we were offline
 * @param at when we received it
 */
public record IncomingMessage(
        MessageId id,
        MessageChannel channel,
        UserId sender,
        RichText body,
        Instant sentAt,
        Instant at,
        Set<Trait> traits)
        implements Message, ImEvent {

    /** What is special about a message. */
    public enum Trait {
        /** Sent by a program on its user's behalf, such as an away text. Do not answer automatically. */
        AUTO_REPLY,
        /** Sent while we were offline. */
        OFFLINE,
        /** Said in a room, to us alone. */
        WHISPER
    }

    public IncomingMessage {
        traits = Set.copyOf(traits);
    }

    /** Answers where it was said; see {@link MessageChannel#send(OutgoingMessage)}. */
    @CheckReturnValue
    public Single<DeliveryReceipt> reply(RichText body) {
        return channel.send(body);
    }

    /** Answers where it was said; see {@link MessageChannel#send(OutgoingMessage)}. */
    @CheckReturnValue
    public Single<DeliveryReceipt> reply(String text) {
        return reply(RichText.of(text));
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
