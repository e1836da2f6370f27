// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import im.parley.BuddyList;
import im.parley.Capabilities;
import im.parley.ConnectionState;
import im.parley.Conversation;
import im.parley.ImEvent;
import im.parley.ImException;
import im.parley.MessageId;
import im.parley.Presence;
import im.parley.RateStatus;
import im.parley.TypingState;
import im.parley.UserId;
import io.reactivex.rxjava3.core.Scheduler;
import java.time.Clock;
import java.util.Optional;

/**
 * How one session talks back to the core. Every method returns at once, may be called from any thread and runs no user
 * code. What a session says after its end is ignored, so that events of a dead session never mix with the next one's.
 */
public interface SessionContext {
    /** Tells how far the sign-on has come. */
    void stage(ConnectionState.Stage stage);

    void emit(ImEvent event);

    /** Tells a user's presence. The core compares with what it knows and tells differences only. */
    void presence(UserId user, Presence now);

    void typing(UserId peer, TypingState state);

    /**
     * Tells the whole list; presences in it are ignored, those told by {@link #presence} count. Whoever is in it no more
     * is a stranger again and goes offline, so a list that is only halfway edited is better not told.
     */
    void buddyList(BuddyList list);

    void capabilities(Capabilities capabilities);

    /** Tells the server's view of our rate; the count of waiting messages is the core's. */
    void rate(RateStatus status);

    /** Tells trouble that no pending action can be given. */
    void problem(ImException cause, Optional<MessageId> message);

    /** Tells that somebody wants us in a room. */
    void invited(RoomInvitation invitation);

    Conversation conversation(UserId peer);

    Clock clock();

    /** Returns the scheduler for deadlines, keep-alives and pacing; a virtual one in tests. */
    Scheduler timer();
}
