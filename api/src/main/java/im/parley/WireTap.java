// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.time.Instant;
import okio.ByteString;
import org.slf4j.Logger;

/** Sees every frame, on the link's own threads. Must be fast, must not block, must not throw. */
@FunctionalInterface
public interface WireTap {
    void frame(Frame frame);

    /**
     * One frame.
     *
     * @param link names the connection, such as {@code "bos"}
     * @param summary the frame decoded on one line, without secrets and message bodies
     * @param bytes the whole frame; secrets are zeroed unless the tap is {@link WireTap#unredacted()}
     */
    record Frame(Instant at, String link, Direction direction, String summary, ByteString bytes) {}

    /** Which way a frame went. */
    enum Direction {
        IN,
        OUT
    }

    /** Returns a tap that writes one line a frame at debug level. */
    static WireTap log(Logger logger) {
        return frame -> logger.debug("{} {} {}", frame.link(), frame.direction(), frame.summary());
    }

    /** Returns true for a tap that must see passwords and cookies; such a tap has to be written as a class of its own. */
    default boolean unredacted() {
        return false;
    }
}
