// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.MessageId;
import java.security.SecureRandom;

/** Names for messages, which TOC gives none. */
public final class MessageIds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private MessageIds() {}

    public static MessageId next() {
        return new MessageId(String.format("%016x", RANDOM.nextLong()));
    }
}
