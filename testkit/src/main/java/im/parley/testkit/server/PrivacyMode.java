// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.Arrays;
import java.util.Optional;

/** Whom a user lets through. Both protocols number the modes alike. */
public enum PrivacyMode {
    PERMIT_ALL(1),
    DENY_ALL(2),
    PERMIT_SOME(3),
    DENY_SOME(4),
    BUDDIES_ONLY(5);

    private final int number;

    PrivacyMode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public static Optional<PrivacyMode> of(int number) {
        return Arrays.stream(values()).filter(mode -> mode.number == number).findFirst();
    }
}
