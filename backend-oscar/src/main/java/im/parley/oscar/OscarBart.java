// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.Extension;
import im.parley.ExtensionEvent;
import im.parley.UserId;
import im.parley.oscar.snac.icbm.IconAnnouncement;
import im.parley.oscar.wire.BartId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.time.Instant;
import java.util.Optional;
import okio.ByteString;

/**
 * Pictures, sounds and wallpapers by the ids that users show, in {@link im.parley.oscar.wire.UserInfo#art()}. What the
 * server refuses is a {@link im.parley.RequestException} with the number of an
 * {@link im.parley.oscar.snac.icon.IconResult}.
 */
public interface OscarBart extends Extension {
    /**
     * Fetches what an id names; what it holds itself is returned as it is. Empty when the server does not have it. What
     * was fetched before comes from a cache, by its hash.
     */
    @CheckReturnValue
    Maybe<ByteString> fetch(UserId owner, BartId id);

    /** Gives the server art of a type, one of the constants of {@link BartId}, and returns what it calls it. */
    @CheckReturnValue
    Single<BartId> upload(int type, ByteString art);

    /** Shows art of a type to others, in the stored list; it is uploaded when the server asks for it. */
    @CheckReturnValue
    Completable show(int type, ByteString art);

    /** Shows no art of a type any more. */
    @CheckReturnValue
    Completable hide(int type);

    /** The server tells what it makes of art that we show. */
    record OwnArtChange(BartId id, Instant at) implements ExtensionEvent {}

    /**
     * Somebody's message tells of an icon in the way that came before icons had hashes. Told once for each icon.
     *
     * @param bytes the icon, where the message brings it
     */
    record MessageIcon(UserId user, IconAnnouncement icon, Optional<ByteString> bytes, Instant at)
            implements ExtensionEvent {}
}
