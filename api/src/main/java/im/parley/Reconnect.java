// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.time.Duration;
import java.util.Optional;

/** Decides whether and when to try again. */
@FunctionalInterface
public interface Reconnect {
    /**
     * Returns how long to wait, or empty to stay offline. Must not block.
     *
     * @param attempt how many times in a row it has failed, from 1: attempts that failed, and sessions that were lost. A
     *     session that lasted a minute ends the row, so that a server which drops us at once is not asked again at once
     * @param cause why the last one ended
     */
    Optional<Duration> delay(int attempt, ImException cause);

    static Reconnect never() {
        return (attempt, cause) -> Optional.empty();
    }

    /**
     * Returns a policy that doubles from {@code first} to {@code max} with 25% jitter either way, waits at least
     * as long as the server's {@link SignOnException#retryAfter()}, and gives up on causes that trying again cannot
     * mend: {@code BAD_CREDENTIALS}, {@code UNKNOWN_USER}, {@code SUSPENDED}, {@code SIGNED_ON_ELSEWHERE},
     * {@code CLIENT_REJECTED}, and a TLS refusal.
     */
    static Reconnect backoff(Duration first, Duration max) {
        return new Backoff(first, max);
    }
}
