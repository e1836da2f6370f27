// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import im.parley.WireException;
import im.parley.spi.link.FrameInput;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads frames from a stream. While it waits it holds the six bytes of a header and no more. Not safe for use by
 * several threads.
 */
public final class FlapReader {
    private static final byte[] EMPTY = {};

    private final FrameInput in;
    private final byte[] header = new byte[FlapHeader.SIZE];
    private byte[] payload = EMPTY;
    private long offset;
    private boolean cutOff;

    public FlapReader(InputStream in) {
        this.in = new FrameInput(in);
    }

    /**
     * Reads the next frame, blocking until it is whole. Returns false where the stream ends between two frames. A
     * stream that ends behind a sign-off without a length, as some servers send it, ends behind a sign-off.
     *
     * @throws WireException where no frame starts; the offset counts from the start of the stream
     * @throws EOFException where the stream ends inside a frame: the link was lost, the peer is not to blame
     */
    public boolean next() throws IOException {
        int got = in.await(header, FlapHeader.SIZE);
        if (got < FlapHeader.SIZE) {
            return endsWith(got);
        }
        FlapHeader.check(header, 0, offset);
        int length = FlapHeader.length(header, 0);
        payload = length == 0 ? EMPTY : new byte[length];
        got = in.read(payload, length);
        if (got < length) {
            throw new EOFException("the stream ended after " + got + " of a frame's " + length + " bytes");
        }
        offset += FlapHeader.SIZE + length;
        return true;
    }

    /** Returns the frame that {@link #next} found. */
    public FlapFrame frame() {
        return new FlapFrame(FlapHeader.channel(header, 0), FlapHeader.sequence(header, 0), payload, cutOff);
    }

    private boolean endsWith(int got) throws EOFException {
        if (FlapHeader.isOldSignOff(header, 0, got)) {
            payload = EMPTY;
            cutOff = true;
            offset += got;
            return true;
        }
        if (got > 0) {
            throw new EOFException("the stream ended after " + got + " bytes of a frame's header");
        }
        return false;
    }
}
