// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import java.time.Duration;

/** Keeps times to wait within reason, whoever thought of them. */
final class Waits {
    private static final Duration LONGEST = Duration.ofDays(365);

    private Waits() {}

    /** Returns a duration between nothing and a year: a longer one means "for ever", and would overflow in sums. */
    static Duration sane(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /** Returns true for a wait of which nobody knows the end. */
    static boolean isEndless(Duration wait) {
        return wait.compareTo(LONGEST) >= 0;
    }
}
