// SPDX-License-Identifier: Apache-2.0
package im.parley;

import org.jspecify.annotations.Nullable;

/** The link failed, or was not there. */
public final class ConnectionException extends ImException {
    private static final long serialVersionUID = 1L;

    /**
     * What happened to the link. {@code LOST} is an end of stream or a reset, {@code PROTOCOL} a peer that does not
     * speak this protocol, {@code TLS} a refused certificate or handshake, which is never retried.
     */
    public enum Reason {
        NOT_CONNECTED,
        UNKNOWN_HOST,
        REFUSED,
        PROXY,
        TLS,
        TIMED_OUT,
        LOST,
        PROTOCOL
    }

    /** Whether a request had reached the wire. */
    public enum Sent {
        NO,
        YES,
        UNKNOWN
    }

    private final Reason reason;
    private final Sent sent;

    public ConnectionException(Reason reason, String message, Sent sent, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.sent = sent;
    }

    public ConnectionException(Reason reason, String message, Sent sent) {
        this(reason, message, sent, null);
    }

    public Reason reason() {
        return reason;
    }

    /** Returns whether the request reached the wire before the link failed. */
    public Sent sent() {
        return sent;
    }

    /** Returns this failure as one request sees it: the same reason and cause, told for that request's bytes. */
    public ConnectionException withSent(Sent sent) {
        return sent == this.sent ? this : new ConnectionException(reason, String.valueOf(getMessage()), sent, this);
    }

    @Override
    public boolean isSafeToRetry() {
        return sent == Sent.NO;
    }
}
