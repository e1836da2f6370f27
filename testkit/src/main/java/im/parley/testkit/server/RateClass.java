// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

/**
 * A limit on how often a client may ask for things of one kind. The level is a moving average of the milliseconds between
 * requests: higher is better.
 *
 * @param window how many requests the average looks back on
 * @param clear the level at which a limited client is let go again
 * @param alert below it the client is warned
 * @param limit below it requests are dropped
 * @param disconnect below it the session is ended
 */
public record RateClass(int id, int window, int clear, int alert, int limit, int disconnect, int max) {
    /** Returns the level after a request that comes so many milliseconds behind the one before. */
    public int next(int level, long elapsed) {
        return (int) Math.min(max, ((long) level * (window - 1) + elapsed) / window);
    }
}
