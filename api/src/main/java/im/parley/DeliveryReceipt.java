// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.time.Instant;

/** How far a message got. Says only what is known. */
public record DeliveryReceipt(MessageId message, Level level, Instant at) {
    /** How far, in rising order. */
    public enum Level {
        /** Handed to the socket. TOC stops here. */
        WRITTEN,
        /** The server took it. */
        ACCEPTED,
        /** The peer's client took it. */
        DELIVERED
    }
}
