// SPDX-License-Identifier: Apache-2.0
package im.parley.extension;

import im.parley.Extension;
import im.parley.ExtensionEvent;
import im.parley.UserId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import java.time.Instant;
import java.util.Optional;
import okio.ByteString;

/** The small pictures that people are known by. */
public interface BuddyIcons extends Extension {
    /**
     * A picture as it was uploaded: a GIF, JPEG, BMP or PNG file.
     *
     * @param hash names the picture; equal pictures have equal hashes (MD5)
     */
    record Icon(ByteString hash, ByteString bytes) {}

    /** Fetches a user's icon. Empty when there is none. One that was fetched before comes from a cache, by its hash. */
    @CheckReturnValue
    Maybe<Icon> of(UserId user);

    /** Publishes our own. {@code TOO_LONG} when the server takes no picture of that size. */
    @CheckReturnValue
    Completable set(ByteString picture);

    /** Takes our own away. */
    @CheckReturnValue
    Completable clear();

    /**
     * Somebody we watch shows another icon. It is not fetched before somebody asks.
     *
     * @param hash names the new icon, empty when there is none any more
     */
    record IconChange(UserId user, Optional<ByteString> hash, Instant at) implements ExtensionEvent {}
}
