// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.time.Duration;
import java.time.Instant;

/**
 * Where one user stands in one rate class.
 *
 * @param limited true from falling below the limit until the level is clear again
 */
public record RateState(RateClass rate, int level, Instant last, boolean limited) {
    /** What becomes of a request. */
    public enum Verdict {
        CLEAR,
        /** Served, but near the limit. */
        ALERT,
        /** To be dropped. */
        LIMITED,
        /** One too many: the session is to be ended. */
        DISCONNECT
    }

    static RateState fresh(RateClass rate, Instant now) {
        return new RateState(rate, rate.max(), now, false);
    }

    /** Returns the state after one more request, served or not: dropped ones count too. */
    RateState after(Instant now) {
        int next = rate.next(level, Math.max(0, Duration.between(last, now).toMillis()));
        return new RateState(rate, next, now, next < rate.limit() || (limited && next < rate.clear()));
    }

    /** Returns how long a limited client must keep silent so that the next request is served. */
    public long millisToClear() {
        return Math.max(1, (long) rate.window() * rate.clear() - (long) level * (rate.window() - 1));
    }

    /** Returns the state of a client that kept silent for so long. */
    public RateState cleared() {
        return new RateState(rate, rate.clear(), last, false);
    }

    public Verdict verdict() {
        if (level < rate.disconnect()) {
            return Verdict.DISCONNECT;
        }
        if (limited) {
            return Verdict.LIMITED;
        }
        return level < rate.alert() ? Verdict.ALERT : Verdict.CLEAR;
    }
}
