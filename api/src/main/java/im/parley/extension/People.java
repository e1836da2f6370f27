// SPDX-License-Identifier: Apache-2.0
package im.parley.extension;

import im.parley.Extension;
import im.parley.ExtensionEvent;
import im.parley.UserId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Maybe;
import java.time.Instant;

/** What servers tell of people beside their presence. */
public interface People extends Extension {
    /** Returns what was told of somebody we watch, or asks the server. Empty when it knows nothing of such a user. */
    @CheckReturnValue
    Maybe<UserDetails> of(UserId user);

    /** Something about somebody we watch differs from what was told before. */
    record DetailsChange(UserDetails now, Instant at) implements ExtensionEvent {}
}
