// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable URI url;

    public RequestException(Reason reason, int code, String message) {
        this(reason, code, message, null);
    }

    public RequestException(Reason reason, int code, String message, @Nullable URI url) {
        super(message, null);
        this.reason = reason;
        this.code = code;
        this.url = url;
    }

    public Reason reason() {
        return reason;
    }

    /** Returns the protocol's own number, for logs; 0 where the refusal is our own. */
    public int code() {
        return code;
    }

    /** Returns a page of the server's about this refusal. */
    public Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    @Override
    public boolean isSafeToRetry() {
        return reason == Reason.RATE_LIMITED;
    }
}
