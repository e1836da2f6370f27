// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import im.parley.DeliveryReceipt;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.TypingState;
import im.parley.UserId;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import java.time.Duration;
import java.util.Optional;

/**
 * One signed-on connection, from sign-on to its end. Never reused.
 *
 * <p>Every action is cold, never blocks its subscriber, ends within a deadline, and fails with an
 * {@link im.parley.ImException}. It may end on the reader's thread: the core hops before it calls user code. What the
 * protocol cannot do fails with {@link im.parley.UnsupportedFeatureException}, never with silence.
 */
public interface Session {
    /** Completes when the session ends in good order; errors with the cause when it does not. Replays its end. */
    Completable ended();

    /**
     * Sends one message. A failure of the link says in {@link im.parley.ConnectionException#sent()} whether the message
     * may have reached the wire; one that did not ({@code NO}) is sent again by the next session. So that it keeps its
     * place there, messages fail before {@link #ended()} does. The core never disposes it.
     */
    Single<DeliveryReceipt> send(UserId to, OutgoingMessage message);

    /**
     * Returns how long the next message should wait so that the server does not punish us; zero when free, and
     * {@link java.time.temporal.ChronoUnit#FOREVER} while nobody knows, until {@link SessionContext#rate} is told.
     */
    Duration sendDelay();

    Completable typing(UserId to, TypingState state);

    Completable presence(Presence presence);

    /** Adds a buddy. Like every edit of the list it tells the new list before it completes. */
    Completable addBuddy(UserId user, String group);

    /** Removes from one group, or from every one when none is named. */
    Completable removeBuddy(UserId user, Optional<String> group);

    Completable moveBuddy(UserId user, String group);

    Completable renameBuddy(UserId user, String alias);

    Completable addGroup(String name);

    Completable removeGroup(String name);

    Completable renameGroup(String from, String to);

    /**
     * Returns the part of this session that does a facet's work, empty where this server has nothing of the kind. For
     * most facets of {@code im.parley.extension} it is of the facet's own type.
     */
    default <P> Optional<P> part(Class<P> type) {
        return Optional.empty();
    }

    /** Says goodbye, then closes. The next session is not begun before this has ended, or ten seconds have passed. */
    Completable close();
}
