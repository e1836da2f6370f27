// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ImException;

/** Why a link is given up, for those who wait on it. */
final class Ends {
    private Ends() {}

    static ConnectionException link(ImException cause) {
        return cause instanceof ConnectionException lost
                ? lost
                : new ConnectionException(
                        Reason.NOT_CONNECTED, "the sign-on failed: " + cause.getMessage(), Sent.UNKNOWN, cause);
    }
}
