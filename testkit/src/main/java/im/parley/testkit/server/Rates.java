// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Keeps the pace of each user. All sessions of a user count together, whatever they speak; when none is left, the user
 * begins anew, or a client that was limited could not get through its next sign-on.
 */
public final class Rates {
    private final WorldLock lock;
    private final RateLimits limits;
    private final Clock clock;

    Rates(WorldLock lock, WorldSettings settings) {
        this.lock = lock;
        this.limits = settings.limits();
        this.clock = settings.clock();
    }

    /** Counts one request of that class, and tells where that leaves the user. */
    public RateState count(UserSession session, int rateClass) {
        return lock.get(() -> {
            RateState next = state(session.user, limits.get(rateClass)).after(clock.instant());
            session.user.rates.put(next.rate().id(), next);
            return next;
        });
    }

    /** Returns every class as it stands, nothing counted. */
    public List<RateState> of(UserSession session) {
        return lock.get(
                () -> limits.classes().stream().map(c -> state(session.user, c)).toList());
    }

    private RateState state(User user, RateClass rate) {
        Instant now = clock.instant();
        return user.rates.computeIfAbsent(rate.id(), id -> RateState.fresh(rate, now));
    }
}
