// SPDX-License-Identifier: Apache-2.0
package im.parley.extension;

import im.parley.DeliveryReceipt;
import im.parley.ExtensionEvent;
import im.parley.ImEvent;
import im.parley.Live;
import im.parley.MessageChannel;
import im.parley.OutgoingMessage;
import im.parley.UserId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.time.Instant;
import java.util.Set;

/**
 * One room. A handle that survives reconnects, as every channel does: what is sent while the room is being entered anew
 * is held, and what is sent after it was left is a {@link im.parley.RequestException}. Our own words never come back as
 * messages.
 */
public interface ChatRoom extends MessageChannel {
    /** Returns the name as people write it. */
    String name();

    /**
     * Who is in there, ourselves included; nobody after we have left. While the link is down, as last known; after a
     * reconnect only differences are told.
     */
    Live<Set<UserId>> members();

    /** Returns first a {@link Joined} for everyone present, then messages, joins and leaves in order, without a gap. */
    Flowable<ImEvent> events();

    /** Says something to one person in the room. */
    @CheckReturnValue
    Single<DeliveryReceipt> whisper(UserId to, OutgoingMessage message);

    @CheckReturnValue
    Completable invite(UserId user, String text);

    /**
     * Warns somebody for what they said in the room, where the protocol has {@link Warnings} there; an anonymous warning
     * counts less. Succeeds with their level now, in percent, or with nothing where the server does not tell it.
     */
    @CheckReturnValue
    Maybe<Integer> warn(UserId member, boolean anonymously);

    /** Leaves, and does not enter anew after a reconnect. Completes at once while not online. */
    @CheckReturnValue
    Completable leave();

    /** Something about one room, told in its {@link ChatRoom#events()} and in the account's. */
    interface RoomEvent extends ExtensionEvent {
        ChatRoom room();
    }

    /** Somebody is in the room who was not known to be. */
    record Joined(ChatRoom room, UserId user, Instant at) implements RoomEvent {}

    /** Somebody is in the room no more; everybody, once we have left. */
    record Left(ChatRoom room, UserId user, Instant at) implements RoomEvent {}

    /** Somebody whom we invited will not come; what they say to it is often nothing. */
    record Declined(ChatRoom room, UserId user, String text, Instant at) implements RoomEvent {}
}
