// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

import im.parley.MessageId;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Cookies, by which clients name their messages. Random, so that nobody answers a message that they have not seen. */
public final class Cookies {
    private static final HexFormat HEX = HexFormat.of();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Cookies() {}

    /** Returns a cookie for a message of ours. */
    public static long next() {
        return RANDOM.nextLong();
    }

    /** Returns the name of the message with a cookie. */
    public static MessageId name(long cookie) {
        return new MessageId(HEX.toHexDigits(cookie));
    }
}
