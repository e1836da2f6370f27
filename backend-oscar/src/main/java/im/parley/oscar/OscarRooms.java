// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.DeliveryReceipt;
import im.parley.Extension;
import im.parley.UserId;
import im.parley.extension.ChatRoom;
import im.parley.oscar.snac.chatnav.ExchangeInfo;
import im.parley.oscar.snac.chatnav.RoomInfo;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Single;
import java.time.Instant;
import java.util.List;

/**
 * What OSCAR has of rooms beside {@link im.parley.extension.ChatRooms}. Rooms are kept on exchanges, each with rules of
 * its own: {@link im.parley.oscar.snac.chatnav.RoomId#PRIVATE_EXCHANGE} is where {@code ChatRooms} makes them,
 * {@link im.parley.oscar.snac.chatnav.RoomId#PUBLIC_EXCHANGE} has the server's own.
 */
public interface OscarRooms extends Extension {
    /** Returns the exchanges of this server. */
    @CheckReturnValue
    Single<List<ExchangeInfo>> exchanges();

    /** Returns the rules of one exchange. */
    @CheckReturnValue
    Single<ExchangeInfo> exchange(int number);

    /** Looks a room up by its name without entering it. Where users make rooms, that makes it. */
    @CheckReturnValue
    Single<RoomInfo> find(int exchange, String name);

    /**
     * Searches an exchange for rooms whose names have these words. No server is known to do it but the test kit's; others
     * refuse.
     */
    @CheckReturnValue
    Single<List<RoomInfo>> search(int exchange, String words);

    /** Enters a room of an exchange; see {@link im.parley.extension.ChatRooms#join}. */
    @CheckReturnValue
    Single<ChatRoom> join(int exchange, String name);

    /** Asks what a room is like that we are in. */
    @CheckReturnValue
    Single<RoomInfo> info(ChatRoom room);

    /** Asks who is in a room, as its exchange tells those outside. */
    @CheckReturnValue
    Single<List<UserId>> occupants(RoomInfo room);

    /** Has the server roll dice before everyone; it tells the result as a message of its own. */
    @CheckReturnValue
    Single<DeliveryReceipt> roll(ChatRoom room, int dice, int sides);

    /** The server described a room that we are in: on entering, and when that changes. */
    record Described(ChatRoom room, RoomInfo info, Instant at) implements ChatRoom.RoomEvent {}
}
