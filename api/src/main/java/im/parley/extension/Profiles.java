// SPDX-License-Identifier: Apache-2.0
package im.parley.extension;

import im.parley.Extension;
import im.parley.RichText;
import im.parley.UnsupportedFeatureException;
import im.parley.UserId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;

/**
 * What people write about themselves. In what is read here, as in the texts of buddies that are away, the places that
 * AIM leaves to the reader are filled in: see {@link AwayPlaceholders}.
 */
public interface Profiles extends Extension {
    /** Asks for a user's profile. Empty when there is none; {@code RECIPIENT_OFFLINE} when the user is not there. */
    @CheckReturnValue
    Maybe<RichText> of(UserId user);

    /**
     * Asks for the away text of anybody, buddy or not. Empty when the user is not away; {@code RECIPIENT_OFFLINE} when
     * the user is not there. Buddies' texts come without being asked for, as {@link im.parley.Presence#note()}.
     */
    @CheckReturnValue
    default Maybe<RichText> awayTextOf(UserId user) {
        return Maybe.error(new UnsupportedFeatureException(user.protocol(), "away texts of anybody"));
    }

    /**
     * Publishes our own; an empty text takes it away. Said again after a reconnect. {@code TOO_LONG} when the server
     * takes no text of that size, before anything is sent.
     */
    @CheckReturnValue
    Completable set(RichText profile);
}
