// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.WireException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import javax.net.ssl.SSLHandshakeException;

/** Says in our words what went wrong with an open connection. */
final class Failures {
    private Failures() {}

    static ConnectionException of(Throwable thrown) {
        if (thrown instanceof ConnectionException known) {
            return known;
        }
        return new ConnectionException(reason(thrown), text(thrown), Sent.UNKNOWN, thrown);
    }

    /** Tells a peer that went away while a handshake was under way from one that refused it. */
    static boolean isLoss(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException || cause instanceof SocketException) {
                return true;
            }
        }
        return false;
    }

    private static Reason reason(Throwable thrown) {
        if (thrown instanceof WireException) {
            return Reason.PROTOCOL;
        }
        if (thrown instanceof InterruptedIOException) {
            return Reason.TIMED_OUT;
        }
        return thrown instanceof SSLHandshakeException && !isLoss(thrown) ? Reason.TLS : Reason.LOST;
    }

    private static String text(Throwable thrown) {
        if (thrown instanceof WireException) {
            return "The peer speaks something else: " + thrown.getMessage();
        }
        return thrown instanceof IOException
                ? "The link broke: " + thrown.getMessage()
                : "The link's own code failed: " + thrown;
    }
}
