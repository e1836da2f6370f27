// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;

/** How a link ended. */
public sealed interface LinkEnd {
    /** We closed it, and all that was queued had gone out. */
    record Closed() implements LinkEnd {}

    /** The peer ended its stream between two frames. */
    record PeerClosed() implements LinkEnd {}

    /** It could not be opened, or broke. */
    record Failed(ConnectionException cause) implements LinkEnd {}

    /** Returns the end as the failure that whoever still waits for an answer is given. */
    default ConnectionException failure() {
        if (this instanceof Failed failed) {
            return failed.cause();
        }
        return this instanceof Closed
                ? new ConnectionException(Reason.NOT_CONNECTED, "The link was closed", Sent.UNKNOWN)
                : new ConnectionException(Reason.LOST, "The peer closed the link", Sent.UNKNOWN);
    }
}
