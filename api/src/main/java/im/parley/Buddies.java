// SPDX-License-Identifier: Apache-2.0
package im.parley;

import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;

/**
 * The buddy list: what it is now, what changes, and how to change it.
 *
 * <p>Edits complete when the server has taken them, or on a protocol that never answers when they are written; by then
 * {@link #list()} shows them. They fail at once with a {@link ConnectionException} while not online, and with a
 * {@link RequestException} when the server refuses or when there is nothing to edit ({@code NOT_FOUND},
 * {@code ALREADY_EXISTS}). What there is to edit is read from {@link #list()} on subscription, so an edit that needs
 * another one done waits for it: {@code add(…).andThen(move(…))}.
 */
public interface Buddies {
    /** Returns the list; replays the current one. Empty before the first sign-on. */
    Live<BuddyList> list();

    /** Returns a user's presence; {@link Presence#OFFLINE} for strangers. While the link is down it stays as last known. */
    Live<Presence> presence(UserId user);

    /** Returns first everyone now online, as if just arrived; then each change. No gap between the two. */
    Flowable<ImEvent.PresenceChange> changes();

    /** Adds a user to a group, making the group where needed. */
    @CheckReturnValue
    Completable add(UserId user, String group);

    /** Removes a user from every group it is in. */
    @CheckReturnValue
    Completable remove(UserId user);

    /** Removes a user from one group. */
    @CheckReturnValue
    Completable remove(UserId user, String group);

    /** Moves a user to a group, out of every other. */
    @CheckReturnValue
    Completable move(UserId user, String group);

    /** Gives a user another name for us alone; the empty name takes it back. */
    @CheckReturnValue
    Completable rename(UserId user, String alias);

    @CheckReturnValue
    Completable addGroup(String name);

    /** Removes a group and everyone in it. */
    @CheckReturnValue
    Completable removeGroup(String name);

    @CheckReturnValue
    Completable renameGroup(String from, String to);
}
