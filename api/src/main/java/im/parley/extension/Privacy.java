// SPDX-License-Identifier: Apache-2.0
package im.parley.extension;

import im.parley.Extension;
import im.parley.Live;
import im.parley.UserId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import java.util.Set;

/** Who may see us and write to us. Kept by the server where it can, so that other sessions of ours share it. */
public interface Privacy extends Extension {
    /** Which of the two lists counts. Both are kept, whichever counts. */
    enum Mode {
        ALLOW_ALL,
        DENY_ALL,
        ALLOW_LISTED,
        DENY_LISTED,
        ALLOW_BUDDIES
    }

    /** What holds now. */
    record Settings(Mode mode, Set<UserId> allowed, Set<UserId> denied) {
        /** What holds where nobody has said anything. */
        public static final Settings OPEN = new Settings(Mode.ALLOW_ALL, Set.of(), Set.of());

        public Settings {
            allowed = Set.copyOf(allowed);
            denied = Set.copyOf(denied);
        }
    }

    /** The settings as last told by the server; {@link Settings#OPEN} before the first sign-on. */
    Live<Settings> settings();

    @CheckReturnValue
    Completable setMode(Mode mode);

    /** Puts a user on the list of the allowed, and takes them off the other. */
    @CheckReturnValue
    Completable allow(UserId user);

    /** Puts a user on the list of the denied, and takes them off the other. */
    @CheckReturnValue
    Completable deny(UserId user);

    /** Takes a user off both lists. */
    @CheckReturnValue
    Completable forget(UserId user);
}
