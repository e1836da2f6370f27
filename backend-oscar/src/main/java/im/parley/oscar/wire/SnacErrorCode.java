// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import java.util.Optional;

/** Why a server refused a request: the codes of SNAC(xx,01), the same in every food group. */
public enum SnacErrorCode implements RefusalCode {
    INVALID_SNAC(0x01, Reason.OTHER, "the server does not know this request"),
    RATE_TO_HOST(0x02, Reason.RATE_LIMITED, "too many requests to the server"),
    RATE_TO_CLIENT(0x03, Reason.RATE_LIMITED, "the recipient gets too much at once"),
    NOT_LOGGED_ON(0x04, Reason.RECIPIENT_OFFLINE, "the user is not on line"),
    SERVICE_UNAVAILABLE(0x05, Reason.OTHER, "the service is not available"),
    SERVICE_NOT_DEFINED(0x06, Reason.OTHER, "the service does not exist"),
    OBSOLETE_SNAC(0x07, Reason.OTHER, "the request is obsolete"),
    NOT_SUPPORTED_BY_HOST(0x08, Reason.OTHER, "the server does not support this"),
    NOT_SUPPORTED_BY_CLIENT(0x09, Reason.OTHER, "the recipient's client does not support this"),
    REFUSED_BY_CLIENT(0x0A, Reason.NOT_PERMITTED, "the recipient's client refused"),
    REPLY_TOO_BIG(0x0B, Reason.TOO_LONG, "too long"),
    RESPONSES_LOST(0x0C, Reason.OTHER, "answers got lost"),
    REQUEST_DENIED(0x0D, Reason.NOT_PERMITTED, "the request was denied"),
    BUSTED_PAYLOAD(0x0E, Reason.OTHER, "the server could not read the request"),
    INSUFFICIENT_RIGHTS(0x0F, Reason.NOT_PERMITTED, "not allowed"),
    IN_PERMIT_DENY(0x10, Reason.BLOCKED, "one of the two users blocks the other"),
    SENDER_TOO_EVIL(0x11, Reason.NOT_PERMITTED, "the sender's warning level is too high"),
    RECEIVER_TOO_EVIL(0x12, Reason.NOT_PERMITTED, "the recipient's warning level is too high"),
    TEMPORARILY_UNAVAILABLE(0x13, Reason.RECIPIENT_OFFLINE, "the user is not available for the moment"),
    NO_MATCH(0x14, Reason.NOT_FOUND, "nothing was found"),
    LIST_OVERFLOW(0x15, Reason.LIST_FULL, "the list is full"),
    REQUEST_AMBIGUOUS(0x16, Reason.OTHER, "the request was ambiguous"),
    QUEUE_FULL(0x17, Reason.RATE_LIMITED, "the server's queue is full"),
    NOT_WHILE_ON_AOL(0x18, Reason.NOT_PERMITTED, "not while on AOL"),
    QUERY_FAILED(0x19, Reason.OTHER, "the query failed"),
    TIMEOUT(0x1A, Reason.TIMED_OUT, "the server ran out of time"),
    ERROR_TEXT(0x1B, Reason.OTHER, "refused"),
    GENERAL_FAILURE(0x1C, Reason.OTHER, "the server failed"),
    PROGRESS(0x1D, Reason.OTHER, "the request is still being worked on"),
    IN_FREE_AREA(0x1E, Reason.NOT_PERMITTED, "not in the free area"),
    RESTRICTED(0x1F, Reason.NOT_PERMITTED, "parental controls forbid it"),
    REMOTE_RESTRICTED(0x20, Reason.NOT_PERMITTED, "the other user's parental controls forbid it");

    private final Meaning meaning;

    SnacErrorCode(int code, Reason reason, String text) {
        meaning = new Meaning(code, reason, text);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    public static Optional<SnacErrorCode> of(int code) {
        return RefusalCode.find(values(), code);
    }

    /** Returns the failure for users; a code that nobody knows is {@link Reason#OTHER}. */
    public static RequestException exception(int code) {
        return RefusalCode.exception(of(code), code, "code");
    }
}
