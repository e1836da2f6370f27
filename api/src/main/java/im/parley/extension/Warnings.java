// SPDX-License-Identifier: Apache-2.0
package im.parley.extension;

import im.parley.Extension;
import im.parley.ExtensionEvent;
import im.parley.Live;
import im.parley.UserId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import java.time.Instant;
import java.util.Optional;

/** AIM's warnings, which it calls evil: whoever is warned often may write less often. Levels are in percent, 0 to 100. */
public interface Warnings extends Extension {
    /** Our own level as last told by the server; 0 before that. */
    Live<Integer> ownLevel();

    /** Warns somebody who has written to us; an anonymous warning counts less. */
    @CheckReturnValue
    Completable warn(UserId user, boolean anonymously);

    /**
     * We were warned, or an old warning has worn off.
     *
     * @param level our level now
     * @param by who it was, empty when anonymous or worn off
     */
    record Warned(int level, Optional<UserId> by, Instant at) implements ExtensionEvent {}
}
