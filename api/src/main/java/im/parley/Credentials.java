// SPDX-License-Identifier: Apache-2.0
package im.parley;

import io.reactivex.rxjava3.core.Single;

/** Asked for on every sign-on, so that a changed password or a fresh token works. Never printed. */
@FunctionalInterface
public interface Credentials {
    /** Returns the password or token; subscribed once for each sign-on, not on a socket's thread. */
    Single<String> secret();

    static Credentials password(String password) {
        return () -> Single.just(password);
    }
}
