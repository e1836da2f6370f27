// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

/**
 * A rate limit as AOL's servers keep it: a moving average of the milliseconds between two sends, capped at {@code max}.
 * Immutable; times are milliseconds of any clock that does not jump.
 *
 * <pre>level = min(max, (level * (window - 1) + since last) / window)</pre>
 *
 * @param clear where a limited class is free again
 * @param alert below it the server warns or refuses; we stay above. At 0 there is no limit, since no level is below that
 * @param level the average after the last send
 * @param lastAt when that was, or will be
 * @param limited the server drops what we send until the level has come back to {@code clear}
 */
public record RateWindow(long window, long clear, long alert, long max, long level, long lastAt, boolean limited) {
    /** How far above a level we stay, for what the server counts that we cannot see. */
    private static final long MARGIN = 50;

    /** A wider window than any server has; keeps the arithmetic in bounds. */
    private static final long WIDEST = 10_000;

    public RateWindow {
        window = Math.min(Math.max(1, window), WIDEST);
    }

    /** Returns a class of which nothing has been used. */
    public static RateWindow unused(long window, long clear, long alert, long max, long now) {
        return new RateWindow(window, clear, alert, max, max, now, false);
    }

    /** Returns the class once the server has said that it drops what we send: by its count we are lower than by ours. */
    public RateWindow limitedNow() {
        return new RateWindow(window, clear, alert, max, Math.min(level, alert), lastAt, true);
    }

    /** Returns the class after a send at that time. */
    public RateWindow sent(long at) {
        long next = Math.min(max, (level * (window - 1) + Math.max(0, at - lastAt)) / window);
        return new RateWindow(window, clear, alert, max, next, Math.max(at, lastAt), limited && next < clear);
    }

    /** Returns how many milliseconds from now a send does no harm: it leaves the level above our target. */
    public long delay(long now) {
        long gap = Math.max(0, window * target() - level * (window - 1));
        return Math.max(0, lastAt + gap - now);
    }

    private long target() {
        if (limited) {
            return Math.min(max, clear + MARGIN);
        }
        return alert == 0 ? 0 : Math.min(max, alert + MARGIN);
    }
}
