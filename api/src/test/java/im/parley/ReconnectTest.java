// SPDX-License-Identifier: Apache-2.0
package im.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.ConnectionException.Sent;
import im.parley.SignOnException.Reason;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReconnectTest {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration MAX = Duration.ofMinutes(5);
    private static final ImException LOST =
            new ConnectionException(ConnectionException.Reason.LOST, "reset", Sent.UNKNOWN);

    private final Reconnect backoff = Reconnect.backoff(FIRST, MAX);

    private static SignOnException refused(Reason reason, Duration retryAfter) {
        return new SignOnException(reason, 1, "no", retryAfter, null);
    }

    @Test
    void doublesUpToTheLongest() {
        for (int attempt = 1; attempt < 2_000; attempt++) {
            double unjittered = Math.min(2 * Math.pow(2, attempt - 1), 300);
            double seconds = backoff.delay(attempt, LOST).orElseThrow().toNanos() / 1e9;
            assertThat(seconds).isBetween(0.75 * unjittered, 1.25 * unjittered);
        }
    }

    @Test
    void doesNotSendAThousandClientsBackAtOnce() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> backoff.delay(3, LOST).orElseThrow())
                        .distinct()
                        .count())
                .isGreaterThan(50);
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        Duration hour = Duration.ofHours(1);
        assertThat(backoff.delay(1, refused(Reason.RATE_LIMITED, hour))).contains(hour);
        assertThat(backoff.delay(1, refused(Reason.UNAVAILABLE, Duration.ofMillis(1)))
                        .orElseThrow())
                .isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void givesUpOnWhatTryingAgainCannotMend() {
        Set<Reason> mendable = EnumSet.of(Reason.RATE_LIMITED, Reason.UNAVAILABLE, Reason.OTHER);
        for (Reason reason : Reason.values()) {
            assertThat(backoff.delay(1, refused(reason, null)).isPresent()).isEqualTo(mendable.contains(reason));
        }
        for (ConnectionException.Reason reason : ConnectionException.Reason.values()) {
            ImException cause = new ConnectionException(reason, "x", Sent.NO);
            assertThat(backoff.delay(1, cause).isEmpty()).isEqualTo(reason == ConnectionException.Reason.TLS);
        }
        assertThat(backoff.delay(1, new UnsupportedFeatureException("toc", "SSL")))
                .isEmpty();
        assertThat(backoff.delay(1, new WireException("garbage", 3))).isPresent();
    }

    @Test
    void neverTriesAgainWhenToldSo() {
        assertThat(Reconnect.never().delay(1, LOST)).isEmpty();
    }

    @Test
    void rejectsABackoffThatIsNone() {
        assertThatThrownBy(() -> Reconnect.backoff(Duration.ZERO, MAX)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reconnect.backoff(MAX, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesForEverForALongTime() {
        Duration forEver = Duration.ofSeconds(Long.MAX_VALUE);
        assertThat(Reconnect.backoff(forEver, forEver).delay(9, LOST).orElseThrow())
                .isBetween(Duration.ofDays(200), Duration.ofDays(600));
    }
}
