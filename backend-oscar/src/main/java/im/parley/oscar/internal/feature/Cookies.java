// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

import im.parley.MessageId;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.locks.ReentrantLock;

/** Cookies, by which clients name their messages. Random, so that nobody answers a message that they have not seen. */
public final class Cookies {
    /** So many are drawn at once: each draw costs as much as the rest of a message. */
    private static final int DRAWN_AT_ONCE = 64;

    private static final HexFormat HEX = HexFormat.of();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static final ByteBuffer DRAWN =
            ByteBuffer.allocate(DRAWN_AT_ONCE * Long.BYTES).limit(0);

    private Cookies() {}

    /** Returns a cookie for a message of ours. Any thread. */
    public static long next() {
        LOCK.lock();
        try {
            if (!DRAWN.hasRemaining()) {
                RANDOM.nextBytes(DRAWN.array());
                DRAWN.clear();
            }
            return DRAWN.getLong();
        } finally {
            LOCK.unlock();
        }
    }

    /** Returns the name of the message with a cookie. */
    public static MessageId name(long cookie) {
        return new MessageId(HEX.toHexDigits(cookie));
    }
}
