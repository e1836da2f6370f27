// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.oscar.snac.service.RateClass;

/**
 * One rate class as the server keeps it: a moving average of the milliseconds between two SNACs, capped at {@code max}.
 * Immutable; times are milliseconds of any clock that does not jump.
 *
 * <pre>level = min(max, (level * (window - 1) + since last) / window)</pre>
 *
 * @param clear where a limited class is free again
 * @param alert below it the server warns; we stay above
 * @param level the average after the last SNAC
 * @param lastAt when that was, or will be
 * @param limited the server drops what we send until the level has come back to {@code clear}
 */
record RateWindow(long window, long clear, long alert, long max, long level, long lastAt, boolean limited) {
    /** How far above a level we stay, for what the server counts that we cannot see. */
    private static final long MARGIN = 50;

    /** A wider window than any server has; keeps the arithmetic in bounds. */
    private static final long WIDEST = 10_000;

    /** Takes over what the server told. Its own idea of when we sent last is not to be trusted. */
    static RateWindow of(RateClass told, long now) {
        return new RateWindow(
                Math.min(Math.max(1, told.window()), WIDEST),
                told.clear(),
                told.alert(),
                told.max(),
                told.current(),
                now,
                false);
    }

    RateWindow limitedNow() {
        return new RateWindow(window, clear, alert, max, level, lastAt, true);
    }

    /** Returns the class after a SNAC sent at that time. */
    RateWindow sent(long at) {
        long next = Math.min(max, (level * (window - 1) + Math.max(0, at - lastAt)) / window);
        return new RateWindow(window, clear, alert, max, next, Math.max(at, lastAt), limited && next < clear);
    }

    /** Returns how many milliseconds from now a SNAC does no harm: it leaves the level above our target. */
    long delay(long now) {
        long target = Math.min(max, (limited ? clear : alert) + MARGIN);
        long gap = Math.max(0, window * target - level * (window - 1));
        return Math.max(0, lastAt + gap - now);
    }
}
