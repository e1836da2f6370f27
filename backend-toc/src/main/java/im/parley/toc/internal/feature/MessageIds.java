// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.MessageId;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/** Names for messages, which TOC gives none. Counted from a random start, so that those of two runs differ. */
public final class MessageIds {
    private static final HexFormat HEX = HexFormat.of();
    private static final AtomicLong NEXT = new AtomicLong(new SecureRandom().nextLong());

    private MessageIds() {}

    public static MessageId next() {
        return new MessageId(HEX.toHexDigits(NEXT.getAndIncrement()));
    }
}
