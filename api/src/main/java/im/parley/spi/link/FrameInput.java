// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads exact counts of bytes from a stream. While nothing arrives it holds no buffer; while frames arrive faster than
 * they are read it takes a window of many at once, so that a frame costs no system call of its own. Not safe for use by
 * several threads.
 */
public final class FrameInput {
    private static final int WINDOW_BYTES = 32 * 1024;
    private static final byte[] NONE = {};

    private final InputStream in;
    private byte[] window = NONE;
    private int at;
    private int end;

    public FrameInput(InputStream in) {
        this.in = in;
    }

    /**
     * Waits for the start of a frame, asking the stream for no byte beyond it.
     *
     * @return how many bytes were read, fewer than asked for only where the stream ended
     */
    public int await(byte[] target, int count) throws IOException {
        return read(target, count, window != NONE);
    }

    /**
     * Reads the rest of a frame, and perhaps ahead of it.
     *
     * @return how many bytes were read, fewer than asked for only where the stream ended
     */
    public int read(byte[] target, int count) throws IOException {
        return read(target, count, true);
    }

    private int read(byte[] target, int count, boolean ahead) throws IOException {
        int done = 0;
        boolean mayLookAhead = ahead;
        while (done < count) {
            int wanted = count - done;
            int n;
            if (at < end) {
                n = Math.min(wanted, end - at);
                System.arraycopy(window, at, target, done, n);
                at += n;
            } else if (mayLookAhead && fill(wanted)) {
                continue;
            } else {
                mayLookAhead = false;
                n = in.read(target, done, wanted);
            }
            if (n < 0) {
                return done;
            }
            done += n;
        }
        return count;
    }

    /** Fills the window where more than is wanted has arrived; lets go of it otherwise. Never blocks. */
    private boolean fill(int wanted) throws IOException {
        int ready = wanted < WINDOW_BYTES ? in.available() : 0;
        if (ready <= wanted) {
            window = NONE;
            return false;
        }
        int size = Math.min(ready, WINDOW_BYTES);
        if (window.length < size) {
            window = new byte[size];
        }
        at = 0;
        end = Math.max(0, in.read(window, 0, window.length));
        return end > 0;
    }
}
