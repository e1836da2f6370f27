// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.Extension;
import im.parley.ExtensionEvent;
import im.parley.Live;
import im.parley.UserId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import java.time.Instant;
import java.util.Set;

/**
 * Asking before adding. Some users, of ICQ above all, want to be asked before they are on anybody's list: for them
 * {@link im.parley.Buddies#add} fails with code 0E, and {@link #add} asks. Until they answer they are on the list, and
 * seen as offline. What old ICQ clients say of all this in messages comes as the same events.
 */
public interface OscarAuthorization extends Extension {
    /** Everybody on our list who has not let us add them yet. */
    Live<Set<UserId>> awaiting();

    /** Adds somebody who wants to be asked, and asks. */
    @CheckReturnValue
    Completable add(UserId user, String group, String reason);

    /** Asks, perhaps once more. */
    @CheckReturnValue
    Completable request(UserId user, String reason);

    /** Lets a user who asked add us. */
    @CheckReturnValue
    Completable grant(UserId user);

    /** Does not let a user who asked add us. */
    @CheckReturnValue
    Completable refuse(UserId user, String reason);

    /** Lets a user add us who has not asked. */
    @CheckReturnValue
    Completable grantInAdvance(UserId user, String text);

    /** Takes us off the list of a user. Not every server can. */
    @CheckReturnValue
    Completable removeMeFrom(UserId user);

    /** A user asks whether they may add us; to be answered with {@link #grant} or {@link #refuse}. */
    record Requested(UserId user, String reason, Instant at) implements ExtensionEvent {}

    /** A user whom we had asked answers. Who grants is from now on seen. */
    record Answered(UserId user, boolean granted, String reason, Instant at) implements ExtensionEvent {}

    /** A user lets us add them before we ask. */
    record GrantedInAdvance(UserId user, String text, Instant at) implements ExtensionEvent {}

    /** A user has put us on their list. */
    record AddedBy(UserId user, Instant at) implements ExtensionEvent {}
}
