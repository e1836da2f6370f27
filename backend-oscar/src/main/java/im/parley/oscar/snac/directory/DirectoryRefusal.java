// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.directory;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.oscar.wire.RefusalCode;
import java.util.Optional;

/** Why a search was refused: the statuses of SNAC(0F,03) but {@link DirectorySearchReply#OK}. */
public enum DirectoryRefusal implements RefusalCode {
    UNAVAILABLE(0x01, Reason.OTHER, "the directory is not available"),
    UNAVAILABLE_NOW(0x02, Reason.OTHER, "the directory is not available for the moment"),
    TOO_MANY(0x03, Reason.TOO_LONG, "too many users are like that"),
    NAME_MISSING(0x04, Reason.NOT_PERMITTED, "a first or a last name is missing");

    private final Meaning meaning;

    DirectoryRefusal(int code, Reason reason, String text) {
        meaning = new Meaning(code, reason, text);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    public static Optional<DirectoryRefusal> of(int code) {
        return RefusalCode.find(values(), code);
    }

    /** Returns the failure for users; a status that nobody knows is {@link Reason#OTHER}. */
    public static RequestException exception(int code) {
        return RefusalCode.exception(of(code), code, "directory status");
    }
}
