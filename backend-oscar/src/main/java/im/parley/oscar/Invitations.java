// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.Extension;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;

/** Inviting somebody who has no account, by e-mail that the server sends. */
public interface Invitations extends Extension {
    /**
     * Has the server write to somebody. Completes when it has not refused: servers differ on whether they say that they
     * did, and none says whether the mail arrived.
     */
    @CheckReturnValue
    Completable invite(String email, String text);
}
