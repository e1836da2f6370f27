// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import io.reactivex.rxjava3.core.Single;

/** A way to convince somebody that we are who we say. */
interface Authenticator {
    /**
     * Returns what lets us in at a host. Cold; fails with an {@link im.parley.ImException}, within a deadline, and what
     * it had opened is closed when it is disposed.
     */
    Single<Admission> admission();
}
