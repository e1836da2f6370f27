// SPDX-License-Identifier: Apache-2.0
package im.parley;

/** The server refused one request; the connection is fine. */
public final class RequestException extends ImException {
    private static final long serialVersionUID = 1L;

    /** What a program can react to; {@link RequestException#code()} has the protocol's own number. */
    public enum Reason {
        RECIPIENT_OFFLINE,
        BLOCKED,
        TOO_LONG,
        RATE_LIMITED,
        NOT_FOUND,
        NOT_PERMITTED,
        ALREADY_EXISTS,
        LIST_FULL,
        TIMED_OUT,
        OTHER
    }

    private final Reason reason;
    private final int code;

    public RequestException(Reason reason, int code, String message) {
        super(message, null);
        this.reason = reason;
        this.code = code;
    }

    public Reason reason() {
        return reason;
    }

    /** Returns the protocol's own number, for logs; 0 where the refusal is our own. */
    public int code() {
        return code;
    }

    @Override
    public boolean isSafeToRetry() {
        return reason == Reason.RATE_LIMITED;
    }
}
