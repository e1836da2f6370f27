// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import java.time.Duration;

/**
 * What a link is called and how much it bears. Immutable.
 *
 * @param name of the reader's thread, and in logs
 * @param threads where its reader and its drains run
 * @param maxBytes how many bytes may wait to be written
 * @param maxFrames how many frames may wait to be written
 * @param writeTimeout how long a peer may read nothing before the link is given up
 * @param linger how long a closing link waits for what is queued, and for the peer to close too
 */
public record LinkSettings(
        String name, Threads threads, long maxBytes, int maxFrames, Duration writeTimeout, Duration linger) {
    /** Returns settings that suit a person's account and a small server. */
    public static LinkSettings named(String name) {
        return new LinkSettings(
                name, Threads.shared(), 1 << 20, 1 << 13, Duration.ofSeconds(30), Duration.ofSeconds(3));
    }

    public LinkSettings withThreads(Threads other) {
        return new LinkSettings(name, other, maxBytes, maxFrames, writeTimeout, linger);
    }

    public LinkSettings withBounds(long bytes, int frames) {
        return new LinkSettings(name, threads, bytes, frames, writeTimeout, linger);
    }

    public LinkSettings withWriteTimeout(Duration other) {
        return new LinkSettings(name, threads, maxBytes, maxFrames, other, linger);
    }

    public LinkSettings withLinger(Duration other) {
        return new LinkSettings(name, threads, maxBytes, maxFrames, writeTimeout, other);
    }
}
