// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** How often one address may sign on: so many times in a minute, which begins with the first. Safe for several threads. */
final class SignOnLimit {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock;
    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Minute> minutes = new HashMap<>();

    SignOnLimit(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    private record Minute(Instant end, int signOns) {}

    /** Counts one more of an address, which failures are, too; false when it is one too many. */
    boolean allows(String address) {
        Instant now = clock.instant();
        lock.lock();
        try {
            minutes.values().removeIf(minute -> !now.isBefore(minute.end()));
            Minute minute = minutes.getOrDefault(address, new Minute(now.plus(MINUTE), 0));
            minutes.put(address, new Minute(minute.end(), Math.min(most, minute.signOns()) + 1));
            return minute.signOns() < most;
        } finally {
            lock.unlock();
        }
    }
}
