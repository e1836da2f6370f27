// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import im.parley.WireTap.Direction;

/**
 * Sees the frames of a link whole, while it cares to. Called on the link's own threads, by one for each direction: it
 * must be fast, must not block and must not throw.
 */
public interface FlapWatch {
    /** Sees nothing. */
    FlapWatch NOBODY = new FlapWatch() {
        @Override
        public boolean isWatching() {
            return false;
        }

        @Override
        public void frame(Direction direction, FlapFrame frame) {}
    };

    /** Returns true while frames should be shown; asked before each. */
    boolean isWatching();

    /** Takes a frame as it is on the wire, secrets and all; its payload is to be left alone. */
    void frame(Direction direction, FlapFrame frame);
}
