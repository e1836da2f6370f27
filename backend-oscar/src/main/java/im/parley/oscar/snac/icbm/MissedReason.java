// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import java.util.Optional;

/** Why the server dropped a message to us; the ordinal is the number on the wire. */
public enum MissedReason {
    INVALID("not valid"),
    TOO_LARGE("too large"),
    RATE_EXCEEDED("the sender was too fast"),
    SENDER_TOO_EVIL("the sender's warning level is too high"),
    RECEIVER_TOO_EVIL("our warning level is too high");

    private final String text;

    MissedReason(String text) {
        this.text = text;
    }

    public static Optional<MissedReason> of(int code) {
        return code < values().length ? Optional.of(values()[code]) : Optional.empty();
    }

    /** Returns the reason in words. */
    public String text() {
        return text;
    }
}
