// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ImException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes an {@link ImException} of whatever a backend failed with. */
final class Failures {
    private Failures() {}

    static ImException of(Throwable cause) {
        if (cause instanceof ImException known) {
            return known;
        }
        Reason reason = cause instanceof IOException ? Reason.LOST : Reason.PROTOCOL;
        return new ConnectionException(reason, "unexpected " + cause, Sent.UNKNOWN, cause);
    }

    /** Returns the failure of what needs a connection and finds none. */
    static ConnectionException notConnected(String message, @Nullable Throwable cause) {
        return new ConnectionException(Reason.NOT_CONNECTED, message, Sent.NO, cause);
    }
}
