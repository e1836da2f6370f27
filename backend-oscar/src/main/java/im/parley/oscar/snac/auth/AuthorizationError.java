// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.SignOnException;
import im.parley.SignOnException.Reason;
import im.parley.oscar.wire.Urls;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Why an authorizer turns a client away: TLV 0008. Servers differ on some codes; the text then fits all they mean. */
public enum AuthorizationError {
    INVALID_NAME(0x01, Reason.UNKNOWN_USER, "no user has that name"),
    SERVICE_UNAVAILABLE(0x02, Reason.UNAVAILABLE, "the service is not available for the moment"),
    OTHER(0x03, Reason.OTHER, "the server refused without a reason"),
    INCORRECT(0x04, Reason.BAD_CREDENTIALS, "wrong name or password"),
    PASSWORD_MISMATCH(0x05, Reason.BAD_CREDENTIALS, "wrong password"),
    BAD_INPUT(0x06, Reason.OTHER, "the server could not read the request"),
    INVALID_ACCOUNT(0x07, Reason.UNKNOWN_USER, "the account is not valid"),
    DELETED_ACCOUNT(0x08, Reason.UNKNOWN_USER, "the account was deleted or never was"),
    EXPIRED_ACCOUNT(0x09, Reason.SUSPENDED, "the account has expired"),
    NO_DATABASE(0x0A, Reason.UNAVAILABLE, "the server has no access to its database"),
    NO_RESOLVER(0x0B, Reason.UNAVAILABLE, "the server has no access to its resolver"),
    INVALID_FIELDS(0x0C, Reason.UNAVAILABLE, "the server's database has invalid fields"),
    BAD_DATABASE_STATUS(0x0D, Reason.UNAVAILABLE, "the server's database is in a bad state"),
    BAD_RESOLVER(0x0E, Reason.UNAVAILABLE, "the server's resolver is in a bad state"),
    INTERNAL(0x0F, Reason.UNAVAILABLE, "the server failed"),
    OFFLINE(0x10, Reason.UNAVAILABLE, "the service is off line for the moment"),
    SUSPENDED(0x11, Reason.SUSPENDED, "the account is suspended"),
    DATABASE_SEND(0x12, Reason.UNAVAILABLE, "the server's database does not answer"),
    DATABASE_LINK(0x13, Reason.UNAVAILABLE, "the server lost its database"),
    RESERVATION_MAP(0x14, Reason.UNAVAILABLE, "the service is not available for the moment"),
    RESERVATION_LINK(0x15, Reason.UNAVAILABLE, "the server lost its reservations"),
    ADDRESS_LIMIT(0x16, Reason.RATE_LIMITED, "too many users at this address"),
    ADDRESS_LIMIT_RESERVED(0x17, Reason.RATE_LIMITED, "too many users at this address"),
    TOO_OFTEN(0x18, Reason.RATE_LIMITED, "the account signs on too often", Duration.ofMinutes(10)),
    TOO_HEAVILY_WARNED(0x19, Reason.RATE_LIMITED, "the account's warning level is too high", Duration.ofMinutes(10)),
    RESERVATION_TIMEOUT(0x1A, Reason.UNAVAILABLE, "the server ran out of time"),
    UPGRADE_REQUIRED(0x1B, Reason.CLIENT_REJECTED, "the server wants a newer client"),
    CLIENT_TOO_OLD(0x1C, Reason.CLIENT_REJECTED, "the server finds the client too old"),
    RATE_LIMITED(0x1D, Reason.RATE_LIMITED, "too many sign-ons in a short time", Duration.ofMinutes(2)),
    CANNOT_REGISTER(0x1E, Reason.UNAVAILABLE, "the server cannot register the session for the moment"),
    TEMPORARILY_UNAVAILABLE(0x1F, Reason.UNAVAILABLE, "the service is not available for the moment"),
    INVALID_SECURID(0x20, Reason.BAD_CREDENTIALS, "wrong SecurID"),
    TOO_YOUNG(0x22, Reason.SUSPENDED, "the account is suspended: its owner is under 13");

    /** Stands for the code of an answer that has none. */
    static final int NONE = 0;

    private final int code;
    private final Reason reason;
    private final String text;
    private final Optional<Duration> retryAfter;

    AuthorizationError(int code, Reason reason, String text) {
        this(code, reason, text, Optional.empty());
    }

    AuthorizationError(int code, Reason reason, String text, Duration retryAfter) {
        this(code, reason, text, Optional.of(retryAfter));
    }

    AuthorizationError(int code, Reason reason, String text, Optional<Duration> retryAfter) {
        this.code = code;
        this.reason = reason;
        this.text = text;
        this.retryAfter = retryAfter;
    }

    public static Optional<AuthorizationError> of(int code) {
        return Arrays.stream(values()).filter(each -> each.code == code).findFirst();
    }

    public int code() {
        return code;
    }

    public Reason reason() {
        return reason;
    }

    /** Returns a sentence's worth of explanation. */
    public String text() {
        return text;
    }

    /** Returns how long to wait before the next try, where experience tells. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** Returns the failure for users; a code that nobody knows is {@link Reason#OTHER}. */
    public static SignOnException exception(int code, Optional<String> url) {
        AuthorizationError known = of(code).orElse(OTHER);
        return new SignOnException(
                known.reason,
                code,
                known.text + String.format(" (code %02X)", code),
                known.retryAfter.orElse(null),
                Urls.parse(url).orElse(null));
    }
}
