// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.time.Clock;

/**
 * How a world behaves.
 *
 * @param anyUser whether an unknown, well-formed name is registered by signing on
 * @param storedMessages how many messages wait for an absent user
 * @param sessionsPerUser how many sessions one user may have at a time
 * @param mailbox how many events a session may be behind
 */
public record WorldSettings(
        Clock clock, boolean anyUser, RateLimits limits, int storedMessages, int sessionsPerUser, int mailbox) {
    public static WorldSettings standard() {
        return new WorldSettings(Clock.systemUTC(), false, RateLimits.generous(), 10, 5, 10_000);
    }

    public WorldSettings withClock(Clock clock) {
        return new WorldSettings(clock, anyUser, limits, storedMessages, sessionsPerUser, mailbox);
    }

    public WorldSettings withAnyUser(boolean anyUser) {
        return new WorldSettings(clock, anyUser, limits, storedMessages, sessionsPerUser, mailbox);
    }

    public WorldSettings withLimits(RateLimits limits) {
        return new WorldSettings(clock, anyUser, limits, storedMessages, sessionsPerUser, mailbox);
    }

    public WorldSettings withMailbox(int mailbox) {
        return new WorldSettings(clock, anyUser, limits, storedMessages, sessionsPerUser, mailbox);
    }
}
