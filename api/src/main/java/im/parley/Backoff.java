// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The policy behind {@link Reconnect#backoff}. */
record Backoff(Duration first, Duration max) implements Reconnect {
    private static final double JITTER = 0.25;
    private static final Duration LONGEST = Duration.ofDays(365);

    Backoff {
        if (first.isNegative() || first.isZero() || max.compareTo(first) < 0) {
            throw new IllegalArgumentException("backoff needs 0 < first <= max, not " + first + " and " + max);
        }
        // Longer ones mean "for ever", and would overflow below.
        first = first.compareTo(LONGEST) < 0 ? first : LONGEST;
        max = max.compareTo(LONGEST) < 0 ? max : LONGEST;
    }

    @Override
    public Optional<Duration> delay(int attempt, ImException cause) {
        if (isFatal(cause)) {
            return Optional.empty();
        }
        Duration asked =
                cause instanceof SignOnException refused ? refused.retryAfter().orElse(Duration.ZERO) : Duration.ZERO;
        Duration own = jittered(doubled(attempt));
        return Optional.of(own.compareTo(asked) < 0 ? asked : own);
    }

    private Duration doubled(int attempt) {
        Duration delay = first;
        for (int i = 1; i < attempt && delay.compareTo(max) < 0; i++) {
            delay = delay.multipliedBy(2);
        }
        return delay.compareTo(max) < 0 ? delay : max;
    }

    private static Duration jittered(Duration delay) {
        double factor = 1 + JITTER * (2 * ThreadLocalRandom.current().nextDouble() - 1);
        return Duration.ofNanos((long) (delay.toNanos() * factor));
    }

    private static boolean isFatal(ImException cause) {
        if (cause instanceof SignOnException refused) {
            return switch (refused.reason()) {
                case BAD_CREDENTIALS, UNKNOWN_USER, SUSPENDED, SIGNED_ON_ELSEWHERE, CLIENT_REJECTED -> true;
                case RATE_LIMITED, UNAVAILABLE, OTHER -> false;
            };
        }
        if (cause instanceof ConnectionException lost) {
            return lost.reason() == ConnectionException.Reason.TLS;
        }
        return cause instanceof UnsupportedFeatureException;
    }
}
