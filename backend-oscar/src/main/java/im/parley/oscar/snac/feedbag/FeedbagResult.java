// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.oscar.wire.RefusalCode;
import java.util.Optional;

/** What became of one item of a request: the codes of SNAC(13,0E). */
public enum FeedbagResult implements RefusalCode {
    OK(0x00, Reason.OTHER, "done"),
    DATABASE_ERROR(0x01, Reason.OTHER, "the server's database failed"),
    NOT_FOUND(0x02, Reason.NOT_FOUND, "not on the list"),
    ALREADY_EXISTS(0x03, Reason.ALREADY_EXISTS, "on the list already"),
    UNAVAILABLE(0x05, Reason.OTHER, "the list is not available"),
    BAD_REQUEST(0x0A, Reason.OTHER, "the server cannot do that; perhaps the name or the id is taken"),
    TIMEOUT(0x0B, Reason.TIMED_OUT, "the server ran out of time"),
    OVER_LIMIT(0x0C, Reason.LIST_FULL, "the list is full"),
    NOT_EXECUTED(0x0D, Reason.OTHER, "not done, because of another error"),
    AUTHORIZATION_REQUIRED(0x0E, Reason.NOT_PERMITTED, "the user wants to be asked first"),
    NOT_ALLOWED(0x0F, Reason.NOT_PERMITTED, "not allowed"),
    BAD_LOGIN_ID(0x10, Reason.NOT_PERMITTED, "no such login"),
    OVER_BUDDY_LIMIT(0x11, Reason.LIST_FULL, "too many buddies");

    private final Meaning meaning;

    FeedbagResult(int code, Reason reason, String text) {
        meaning = new Meaning(code, reason, text);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    public static Optional<FeedbagResult> of(int code) {
        return RefusalCode.find(values(), code);
    }

    /** Returns the failure for users; a code that nobody knows is {@link Reason#OTHER}. */
    public static RequestException exception(int code) {
        return RefusalCode.exception(of(code), code, "list code");
    }
}
