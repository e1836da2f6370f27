// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.Extension;
import im.parley.Live;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import java.util.Map;

/** Settings that the server keeps with the buddy list, for all our sessions. Some it obeys, some are for clients. */
public interface OscarPreferences extends Extension {
    /** What has been set, one way or the other; of what is not in it the server's default holds. */
    Live<Map<Preference, Boolean>> settings();

    @CheckReturnValue
    Completable set(Preference preference, boolean on);

    /** A setting, by its number among the bits of the preferences item. */
    enum Preference {
        SHOW_SIGN_ON(0x00),
        PLAY_ENTER_SOUND(0x02),
        PLAY_EXIT_SOUND(0x03),
        ACCEPT_ICONS(0x06),
        /** Others see how long we have been idle. */
        DISCLOSE_IDLE(0x0A),
        HIDE_RECENT_BUDDIES(0x11),
        /** Others see that we type. */
        DISCLOSE_TYPING(0x16),
        BUDDY_MATCHES(0x1E),
        CATCH_MESSAGES(0x1F),
        /** Messages are kept for us while we are away. */
        ACCEPT_OFFLINE_MESSAGES(0x34),
        /** Others do not see that we use a telephone. It is kept with the privacy settings, and has no number. */
        HIDE_WIRELESS(-1);

        private final int number;

        Preference(int number) {
            this.number = number;
        }

        /** Returns the number of the bit, -1 where there is none. */
        public int number() {
            return number;
        }
    }
}
