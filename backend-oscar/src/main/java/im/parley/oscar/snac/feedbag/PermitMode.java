// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import java.util.Arrays;
import java.util.Optional;

/** Who may see and write to us: attribute 00CA of the privacy item. */
public enum PermitMode {
    PERMIT_ALL(1),
    DENY_ALL(2),
    /** Only who is on the permit list. */
    PERMIT_SOME(3),
    /** All but who is on the deny list. */
    DENY_SOME(4),
    /** Only who is on the buddy list. */
    PERMIT_BUDDIES(5);

    private final int code;

    PermitMode(int code) {
        this.code = code;
    }

    public static Optional<PermitMode> of(int code) {
        return Arrays.stream(values()).filter(mode -> mode.code == code).findFirst();
    }

    public int code() {
        return code;
    }
}
