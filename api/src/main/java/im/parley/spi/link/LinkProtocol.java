// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.ConnectionState.Stage;
import java.io.IOException;

/**
 * The reading half of a protocol. Called by the link's reader alone, one call at a time, in the order
 * <pre>
 *   stage* opened receive* ended      or, where no connection came about,      stage* ended
 * </pre>
 * Whatever it throws ends the link: a {@link im.parley.WireException} as
 * {@link im.parley.ConnectionException.Reason#PROTOCOL}.
 */
public interface LinkProtocol {
    /** Dialing has come so far. */
    default void stage(Stage stage) {}

    /** The connection stands, and what was sent before begins to go out. */
    void opened(Transport transport) throws IOException;

    /** Reads one frame, blocking until it is whole, and handles it. Returns false where the stream ends before one. */
    boolean receive() throws IOException;

    /** Nothing follows. Told exactly once. */
    void ended(LinkEnd end);
}
