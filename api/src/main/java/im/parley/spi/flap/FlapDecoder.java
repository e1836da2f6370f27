// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import im.parley.WireException;
import java.util.Arrays;

/**
 * Finds the frames in bytes that come piece by piece, such as the segments of a recording. However the stream is cut,
 * the frames are the same. A frame can be looked at where it lies, without a copy. Not safe for use by several threads.
 */
public final class FlapDecoder {
    private static final byte[] EMPTY = {};

    private byte[] bytes = EMPTY;
    private int frameAt;
    private int length;
    private int at;
    private int end;
    private long base;
    private boolean own;
    private boolean ended;

    /** Makes a decoder that stands at the beginning of a stream. */
    public FlapDecoder() {}

    /** Adds a piece. Its bytes must not change until the frames in it are taken. */
    public void feed(byte[] piece) {
        feed(piece, 0, piece.length);
    }

    /** Adds a part of an array. Its bytes must not change until the frames in it are taken. */
    public void feed(byte[] piece, int from, int to) {
        if (at == end) {
            base += at - from;
            bytes = piece;
            at = from;
            end = to;
            own = false;
        } else {
            makeRoom(to - from);
            System.arraycopy(piece, from, bytes, end, to - from);
            end += to - from;
        }
    }

    /** Moves what is left to the start of an array of our own that doubles, lest many small pieces cost their square. */
    private void makeRoom(int count) {
        int kept = end - at;
        if (!own || bytes.length - end < count) {
            byte[] target = own && bytes.length - kept >= count ? bytes : new byte[Math.max(kept + count, 2 * kept)];
            System.arraycopy(bytes, at, target, 0, kept);
            base += at;
            bytes = target;
            own = true;
            at = 0;
            end = kept;
        }
    }

    /** Tells that nothing follows, so that a sign-off without a length, as some servers send it, counts as a frame. */
    public void end() {
        ended = true;
    }

    /**
     * Goes to the next frame. Returns false until it is whole.
     *
     * @throws WireException where no frame starts; the offset counts from the start of the stream
     */
    public boolean next() {
        int left = end - at;
        if (left < FlapHeader.SIZE) {
            return ended && oldSignOff(left);
        }
        FlapHeader.check(bytes, at, base + at);
        int size = FlapHeader.length(bytes, at);
        if (left < FlapHeader.SIZE + size) {
            return false;
        }
        frameAt = at;
        length = size;
        at += FlapHeader.SIZE + size;
        return true;
    }

    private boolean oldSignOff(int left) {
        if (!FlapHeader.isOldSignOff(bytes, at, left)) {
            return false;
        }
        frameAt = at;
        length = 0;
        at = end;
        return true;
    }

    public int channel() {
        return FlapHeader.channel(bytes, frameAt);
    }

    public int sequence() {
        return FlapHeader.sequence(bytes, frameAt);
    }

    /** Returns the array in which the frame lies, valid until the next piece is fed. */
    public byte[] array() {
        return bytes;
    }

    /** Returns where in the array the payload starts. */
    public int payloadStart() {
        return frameAt + FlapHeader.SIZE;
    }

    public int payloadLength() {
        return length;
    }

    /** Returns the frame with a payload of its own. */
    public FlapFrame frame() {
        byte[] payload = length == 0 ? EMPTY : Arrays.copyOfRange(bytes, payloadStart(), payloadStart() + length);
        return new FlapFrame(channel(), sequence(), payload);
    }

    /** Returns how many bytes of an unfinished frame are left; 0 between two frames. */
    public int rest() {
        return end - at;
    }
}
