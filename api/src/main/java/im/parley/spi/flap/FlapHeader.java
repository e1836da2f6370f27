// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import im.parley.WireException;

/** The six bytes before a payload: marker, channel, sequence number, length. */
final class FlapHeader {
    static final int SIZE = FlapFrame.HEADER_SIZE;

    /** How much of the header a server writes that signs off an old client: no length. */
    static final int OLD_SIGN_OFF_SIZE = 4;

    private static final byte MARKER = 0x2A;

    private FlapHeader() {}

    /**
     * Checks the marker and the channel.
     *
     * @param offset of the header in the stream
     */
    static void check(byte[] bytes, int at, long offset) {
        if (bytes[at] != MARKER) {
            throw new WireException(String.format("no FLAP marker but %02x", bytes[at]), offset);
        }
        if (!FlapFrame.isChannel(bytes[at + 1])) {
            throw new WireException(String.format("FLAP has no channel %02x", bytes[at + 1]), offset + 1);
        }
    }

    static int channel(byte[] bytes, int at) {
        return bytes[at + 1];
    }

    static int sequence(byte[] bytes, int at) {
        return (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
    }

    static int length(byte[] bytes, int at) {
        return (bytes[at + 4] & 0xFF) << 8 | bytes[at + 5] & 0xFF;
    }

    /** Returns true for the rest of a stream that is a sign-off without a length. */
    static boolean isOldSignOff(byte[] bytes, int at, int count) {
        return count == OLD_SIGN_OFF_SIZE && bytes[at] == MARKER && bytes[at + 1] == FlapFrame.SIGN_OFF;
    }

    static void put(byte[] bytes, int channel, int sequence, int length) {
        bytes[0] = MARKER;
        bytes[1] = (byte) channel;
        bytes[2] = (byte) (sequence >>> 8);
        bytes[3] = (byte) sequence;
        bytes[4] = (byte) (length >>> 8);
        bytes[5] = (byte) length;
    }
}
