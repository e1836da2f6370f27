// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import im.parley.WireTap.Direction;
import java.util.Arrays;

/** What a protocol knows of its frames, asked for those who watch the wire. Called only where somebody does. */
public interface FlapInspector {
    /** Knows nothing, so it shows nothing. */
    FlapInspector OPAQUE = new FlapInspector() {
        @Override
        public String summary(Direction direction, FlapFrame frame) {
            return frame.toString();
        }

        @Override
        public void redact(Direction direction, int channel, byte[] payload) {
            Arrays.fill(payload, (byte) 0);
        }
    };

    /** Returns the frame decoded on one line, without secrets and message bodies. */
    String summary(Direction direction, FlapFrame frame);

    /** Zeroes the secrets in a copy of a frame's payload. */
    void redact(Direction direction, int channel, byte[] payload);
}
