// SPDX-License-Identifier: Apache-2.0
package im.parley.extension;

import im.parley.Extension;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;

/** Our account on the server: how its name is written, its password, its e-mail address. */
public interface AccountSettings extends Extension {
    /** Changes how our screen name is written. Only blanks and the case of letters may differ. */
    @CheckReturnValue
    Completable formatName(String name);

    /** Changes the password. The account's {@link im.parley.Credentials} are the caller's to change. */
    @CheckReturnValue
    Completable changePassword(String old, String fresh);

    /** Asks for the address that is registered. Empty when none is. */
    @CheckReturnValue
    Maybe<String> email();

    /** Asks the server to register another address; most servers want it confirmed by mail. */
    @CheckReturnValue
    Completable changeEmail(String address);

    /** Asks the server to confirm the account by mail. Fails with {@code ALREADY_EXISTS} when it is confirmed. */
    @CheckReturnValue
    Completable confirm();
}
