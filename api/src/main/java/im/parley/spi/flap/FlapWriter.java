// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import okio.Buffer;

/** Writes frames and counts them. Not safe for use by several threads. */
public final class FlapWriter {
    private final byte[] header = new byte[FlapHeader.SIZE];
    private int sequence;

    /** @param first the number of the first frame; 65535 is followed by 0 */
    public FlapWriter(int first) {
        sequence = first & 0xFFFF;
    }

    /** Appends a frame and returns the number it was given. */
    public int write(int channel, byte[] payload, Buffer out) {
        FlapFrame.check(channel, payload.length);
        int given = sequence;
        sequence = given + 1 & 0xFFFF;
        FlapHeader.put(header, channel, given, payload.length);
        out.write(header).write(payload);
        return given;
    }
}
