// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import im.parley.ConnectionState.Stage;
import im.parley.spi.link.LinkEnd;

/**
 * What a protocol does with the frames of one link. Called by the link's reader alone, one call at a time, in the order
 * <pre>
 *   stage* opened frame* ended      or, where no connection came about,      stage* ended
 * </pre>
 * It must not block. Whatever it throws ends the link: a {@link im.parley.WireException} as
 * {@link im.parley.ConnectionException.Reason#PROTOCOL}.
 */
public interface FlapHandler {
    /** Dialing has come so far. */
    default void stage(Stage stage) {}

    /** The connection stands. */
    default void opened() {}

    /** A frame has come; its payload is the handler's to keep. Keep-alives are told too. */
    void frame(FlapFrame frame);

    /** Nothing follows. Told exactly once. */
    void ended(LinkEnd end);
}
