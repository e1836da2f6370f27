// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.transcript;

import im.parley.WireTap;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import okio.ByteString;

/**
 * The frames of a server's or an account's connections, the latest few thousand of them, one a line: time, connection,
 * direction, what it is, and its first bytes. Passwords and cookies are zeroed. Safe for use by several threads.
 */
public final class Transcript implements WireTap {
    private static final int MOST_FRAMES = 5000;
    private static final int MOST_BYTES = 32;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Frame> frames = new ArrayDeque<>();

    /** Begins with no frames. */
    public Transcript() {}

    @Override
    public void frame(Frame frame) {
        lock.lock();
        try {
            if (frames.size() == MOST_FRAMES) {
                frames.remove();
            }
            frames.add(frame);
        } finally {
            lock.unlock();
        }
    }

    /** Returns the frames so far, oldest first. */
    public List<Frame> frames() {
        lock.lock();
        try {
            return List.copyOf(frames);
        } finally {
            lock.unlock();
        }
    }

    /** Returns a line for each frame. */
    public List<String> lines() {
        return frames().stream().map(Transcript::line).toList();
    }

    public void clear() {
        lock.lock();
        try {
            frames.clear();
        } finally {
            lock.unlock();
        }
    }

    private static String line(Frame frame) {
        String direction = frame.direction() == Direction.IN ? "<" : ">";
        return TIME.format(frame.at()) + " " + frame.link() + " " + direction + " " + frame.summary() + " | "
                + hex(frame.bytes());
    }

    private static String hex(ByteString bytes) {
        ByteString start = bytes.substring(0, Math.min(MOST_BYTES, bytes.size()));
        return start.hex() + (start.size() < bytes.size() ? "…" : "");
    }

    /** Returns all lines. */
    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
