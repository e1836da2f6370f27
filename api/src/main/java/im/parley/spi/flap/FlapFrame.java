// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import java.util.Arrays;

/**
 * One frame. Its payload is not copied, neither in nor out: whoever holds the frame must leave the array alone. Its
 * text form tells the payload's length only, because passwords and messages are inside.
 */
public final class FlapFrame {
    /** Channel 1: the first frame each way. */
    public static final int SIGN_ON = 1;

    /** Channel 2: one SNAC, or one TOC command or line. */
    public static final int DATA = 2;

    /** Channel 3: hardly used. */
    public static final int ERROR = 3;

    /** Channel 4: the last frame. */
    public static final int SIGN_OFF = 4;

    /** Channel 5: no payload, no answer. */
    public static final int KEEP_ALIVE = 5;

    /** Bytes before the payload. */
    public static final int HEADER_SIZE = 6;

    /** What the length field can say. */
    public static final int MAX_PAYLOAD = 0xFFFF;

    private final int channel;
    private final int sequence;
    private final byte[] payload;
    private final boolean cutOff;

    /** @throws IllegalArgumentException for a channel, sequence number or length that the header has no room for */
    public FlapFrame(int channel, int sequence, byte[] payload) {
        this(channel, sequence, payload, false);
    }

    FlapFrame(int channel, int sequence, byte[] payload, boolean cutOff) {
        check(channel, payload.length);
        if (sequence < 0 || sequence > 0xFFFF) {
            throw new IllegalArgumentException("sequence number " + sequence);
        }
        this.channel = channel;
        this.sequence = sequence;
        this.payload = payload;
        this.cutOff = cutOff;
    }

    static void check(int channel, int length) {
        if (!isChannel(channel)) {
            throw new IllegalArgumentException("FLAP has no channel " + channel);
        }
        if (length > MAX_PAYLOAD) {
            throw new IllegalArgumentException(length + " bytes do not fit in one frame");
        }
    }

    static boolean isChannel(int channel) {
        return channel >= SIGN_ON && channel <= KEEP_ALIVE;
    }

    public int channel() {
        return channel;
    }

    /** Returns the sender's count of frames, modulo 65536. */
    public int sequence() {
        return sequence;
    }

    public byte[] payload() {
        return payload;
    }

    /** Returns true for a sign-off whose header ends before its length, as some servers send it to old clients. */
    public boolean isCutOff() {
        return cutOff;
    }

    /** Returns header and payload. */
    public byte[] toByteArray() {
        byte[] bytes = new byte[HEADER_SIZE + payload.length];
        FlapHeader.put(bytes, channel, sequence, payload.length);
        System.arraycopy(payload, 0, bytes, HEADER_SIZE, payload.length);
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlapFrame that
                && channel == that.channel
                && sequence == that.sequence
                && Arrays.equals(payload, that.payload);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * channel + sequence) + Arrays.hashCode(payload);
    }

    @Override
    public String toString() {
        return "FLAP channel " + channel + " #" + sequence + ", " + payload.length + " bytes";
    }
}
