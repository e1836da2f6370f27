// SPDX-License-Identifier: Apache-2.0
package im.parley.extension;

import im.parley.Extension;
import im.parley.RichText;
import im.parley.UserId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;

/** What people write about themselves. */
public interface Profiles extends Extension {
    /** Asks for a user's profile. Empty when there is none; {@code RECIPIENT_OFFLINE} when the user is not there. */
    @CheckReturnValue
    Maybe<RichText> of(UserId user);

    /** Publishes our own; an empty text takes it away. Said again after a reconnect. */
    @CheckReturnValue
    Completable set(RichText profile);
}
