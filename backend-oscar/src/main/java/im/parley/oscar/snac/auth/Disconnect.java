// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.SignOnException;
import im.parley.SignOnException.Reason;
import im.parley.oscar.wire.Urls;
import java.util.Arrays;
import java.util.Optional;

/** Why a server ends a session: TLV 0009 of channel 4. */
public enum Disconnect {
    SIGNED_ON_ELSEWHERE(1, Reason.SIGNED_ON_ELSEWHERE, "the account signed on from another place"),
    ACCOUNT_DELETED(2, Reason.UNKNOWN_USER, "the account was deleted");

    private final int code;
    private final Reason reason;
    private final String text;

    Disconnect(int code, Reason reason, String text) {
        this.code = code;
        this.reason = reason;
        this.text = text;
    }

    public int code() {
        return code;
    }

    /** Returns the failure for users; a code that nobody knows is {@link Reason#OTHER}. */
    public static SignOnException exception(int code, Optional<String> url) {
        Optional<Disconnect> known =
                Arrays.stream(values()).filter(each -> each.code == code).findFirst();
        return new SignOnException(
                known.map(each -> each.reason).orElse(Reason.OTHER),
                code,
                known.map(each -> each.text).orElse("the server ended the session")
                        + String.format(" (reason %04X)", code),
                null,
                Urls.parse(url).orElse(null));
    }
}
