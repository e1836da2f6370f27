// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.Extension;
import im.parley.Live;
import im.parley.UserId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import java.util.Set;

/**
 * ICQ's three lists. The first two are those of {@link im.parley.extension.Privacy} under other names: a user may be on
 * both, and which counts follows from whether we are invisible.
 */
public interface OscarVisibility extends Extension {
    /** Who is on which list. */
    Live<Lists> lists();

    /** Puts a user on a list, whatever other lists they are on. */
    @CheckReturnValue
    Completable add(Which list, UserId user);

    @CheckReturnValue
    Completable remove(Which list, UserId user);

    /** One of the lists. */
    enum Which {
        /** They see us although we are invisible. */
        VISIBLE,
        /** They do not see us although we are visible. */
        INVISIBLE,
        /** They do not exist for us. */
        IGNORED
    }

    /** All of them. */
    record Lists(Set<UserId> visible, Set<UserId> invisible, Set<UserId> ignored) {
        /** Nobody on any. */
        public static final Lists EMPTY = new Lists(Set.of(), Set.of(), Set.of());

        public Lists {
            visible = Set.copyOf(visible);
            invisible = Set.copyOf(invisible);
            ignored = Set.copyOf(ignored);
        }
    }
}
