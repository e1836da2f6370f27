// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ImException;

/** Why a link is given up, for those who wait on it. */
final class Ends {
    private Ends() {}

    /** Returns why something failed; what is no failure of ours to foresee counts as a broken server. */
    static ImException of(Throwable failure) {
        return failure instanceof ImException known
                ? known
                : new ConnectionException(Reason.PROTOCOL, "signing on failed: " + failure, Sent.UNKNOWN, failure);
    }

    static ConnectionException link(ImException cause) {
        return cause instanceof ConnectionException lost
                ? lost
                : new ConnectionException(
                        Reason.NOT_CONNECTED, "the sign-on failed: " + cause.getMessage(), Sent.UNKNOWN, cause);
    }
}
