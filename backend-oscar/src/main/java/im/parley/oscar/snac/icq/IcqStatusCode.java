// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.oscar.wire.RefusalCode;

/** What the ICQ database says of a request that it does not carry out, the status of an {@link IcqResult}. */
public enum IcqStatusCode implements RefusalCode {
    ERROR(IcqResult.ERROR, Reason.OTHER, "the ICQ database failed"),
    READ_ONLY(0x1E, Reason.NOT_PERMITTED, "the ICQ database takes no changes for now"),
    FAILED(IcqResult.FAILED, Reason.NOT_FOUND, "nothing found, or not allowed");

    private final Meaning meaning;

    IcqStatusCode(int code, Reason reason, String text) {
        meaning = new Meaning(code, reason, text);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    /** Returns the failure for users; a status that nobody knows is {@link Reason#OTHER}. */
    public static RequestException exception(int status) {
        return RefusalCode.exception(RefusalCode.find(values(), status), status, "ICQ status");
    }
}
