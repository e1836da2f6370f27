// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import im.parley.DeliveryReceipt;
import im.parley.OutgoingMessage;
import im.parley.UnsupportedFeatureException;
import im.parley.UserId;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;

/**
 * Our place in one room, from entering it to leaving it or to the session's end. Never reused. As with {@link Session},
 * every action is cold, never blocks, ends within a deadline and fails with an {@link im.parley.ImException}; a message
 * that has not reached the wire says so, and is said again from the next place.
 */
public interface RoomSeat {
    /** Says something to all. Where the room sends our words back, that is the receipt, and nothing else is told. */
    Single<DeliveryReceipt> say(OutgoingMessage message);

    /** Says something to one. */
    Single<DeliveryReceipt> whisper(UserId to, OutgoingMessage message);

    Completable invite(UserId user, String text);

    /** Warns somebody in the room; see {@link im.parley.extension.ChatRoom#warn}. */
    default Maybe<Integer> warn(UserId member, boolean anonymously) {
        return Maybe.error(new UnsupportedFeatureException(member.protocol(), "warning in a room"));
    }

    /** Leaves; the room's context is not told. */
    Completable leave();
}
