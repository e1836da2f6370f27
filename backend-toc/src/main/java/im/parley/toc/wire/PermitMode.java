// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import java.util.Optional;

/** Who may reach an account, by the number {@code toc2_set_pdmode} and the lines {@code m} of a list give it. */
public enum PermitMode {
    PERMIT_ALL(1),
    DENY_ALL(2),
    PERMIT_SOME(3),
    DENY_SOME(4),
    /** TOC2 only. */
    BUDDIES_ONLY(5);

    private final int code;

    PermitMode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Optional<PermitMode> of(int code) {
        for (PermitMode mode : values()) {
            if (mode.code == code) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
