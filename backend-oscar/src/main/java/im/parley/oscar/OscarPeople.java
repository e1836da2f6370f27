// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.Extension;
import im.parley.Live;
import im.parley.UserId;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.wire.UserInfo;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import java.util.Optional;

/** All that servers tell of people, as the wire has it. */
public interface OscarPeople extends Extension {
    /** Returns what was told of somebody we watch, or asks the server. Empty when it knows nothing of such a user. */
    @CheckReturnValue
    Maybe<UserInfo> info(UserId user);

    /** Returns the blocks of people we watch that differ from what was told of them before, from now on. */
    Flowable<UserInfo> changes();

    /** Returns how the server sees us, and each of our sessions; empty until it has told. */
    Live<Optional<SelfInfo>> self();
}
