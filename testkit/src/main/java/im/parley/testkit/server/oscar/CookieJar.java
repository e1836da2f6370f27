// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.testkit.fault.Faults;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import okio.ByteString;

/** Hands out cookies, each good once and for a minute. Used by the threads of all connections. */
final class CookieJar {
    /** What clients have buffers for. */
    static final int SIZE = 256;

    private static final Duration LIFE = Duration.ofSeconds(60);

    private final Clock clock;
    private final Faults faults;
    private final SecureRandom random = new SecureRandom();
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<ByteString, Entry> entries = new LinkedHashMap<>();

    CookieJar(Clock clock, Faults faults) {
        this.clock = clock;
        this.faults = faults;
    }

    private record Entry(Pass pass, Instant until) {}

    ByteString issue(Pass pass) {
        byte[] bytes = new byte[SIZE];
        random.nextBytes(bytes);
        ByteString cookie = ByteString.of(bytes);
        Instant now = clock.instant();
        lock.lock();
        try {
            entries.values().removeIf(entry -> entry.until().isBefore(now));
            if (!faults.spoilsCookies()) {
                entries.put(cookie, new Entry(pass, now.plus(LIFE)));
            }
        } finally {
            lock.unlock();
        }
        return cookie;
    }

    /** Takes a cookie back; nothing when it was never ours, used before or too old. */
    Optional<Pass> redeem(ByteString cookie) {
        lock.lock();
        try {
            return Optional.ofNullable(entries.remove(cookie))
                    .filter(entry -> !entry.until().isBefore(clock.instant()))
                    .map(Entry::pass);
        } finally {
            lock.unlock();
        }
    }
}
