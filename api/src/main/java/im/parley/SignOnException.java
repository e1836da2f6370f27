// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server refused to sign us on, or ended our session as a decision of its own. */
public final class SignOnException extends ImException {
    private static final long serialVersionUID = 1L;

    /** What a program can react to; {@link SignOnException#code()} has the protocol's own number. */
    public enum Reason {
        BAD_CREDENTIALS,
        UNKNOWN_USER,
        SUSPENDED,
        RATE_LIMITED,
        SIGNED_ON_ELSEWHERE,
        CLIENT_REJECTED,
        UNAVAILABLE,
        OTHER
    }

    private final Reason reason;
    private final int code;
    private final @Nullable Duration retryAfter;
    private final @Nullable URI url;

    public SignOnException(Reason reason, int code, String message, @Nullable Duration retryAfter, @Nullable URI url) {
        super(message, null);
        this.reason = reason;
        this.code = code;
        this.retryAfter = retryAfter;
        this.url = url;
    }

    public SignOnException(Reason reason, int code, String message) {
        this(reason, code, message, null, null);
    }

    public Reason reason() {
        return reason;
    }

    /** Returns the protocol's own number, for logs. */
    public int code() {
        return code;
    }

    /** Returns how long the server wants us to wait before the next try. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Returns a page of the server's about this refusal. */
    public Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    @Override
    public boolean isSafeToRetry() {
        return reason == Reason.RATE_LIMITED || reason == Reason.UNAVAILABLE;
    }
}
