// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Live;
import im.parley.RateStatus;
import im.parley.RateStatus.Level;
import im.parley.spi.LiveSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Shows how near we are to being limited: the server's word, and our own queue and pace. */
final class RateGauge {
    /** A moment worked out anew within this much of the one shown is still that moment. */
    private static final Duration BLUR = Duration.ofMillis(100);

    private final Clock clock;
    private final LiveSource<RateStatus> shown;
    private volatile RateStatus server = RateStatus.CLEAR;

    RateGauge(Settings settings) {
        clock = settings.clock();
        shown = new LiveSource<>(RateStatus.CLEAR, settings.scheduler());
    }

    Live<RateStatus> live() {
        return shown.live();
    }

    /** The server's view; takes effect with the next {@link #show}. */
    void server(RateStatus status) {
        server = status;
    }

    /** Shows what is so now. One thread at a time. */
    void show(int queued, Duration pause) {
        RateStatus told = server;
        if (queued == 0 && told.equals(RateStatus.CLEAR)) {
            shown.set(RateStatus.CLEAR);
        } else if (pause.isZero()) {
            shown.set(new RateStatus(told.level(), queued, told.clearAt()));
        } else {
            Level level = told.level() == Level.CLEAR ? Level.PACED : told.level();
            Optional<Instant> clearAt = Waits.isEndless(pause) ? Optional.empty() : Optional.of(clearAt(told, pause));
            shown.set(new RateStatus(level, queued, clearAt));
        }
    }

    private Instant clearAt(RateStatus told, Duration pause) {
        Instant next = clock.instant().plus(pause);
        Instant later = told.clearAt().filter(next::isBefore).orElse(next);
        return shown.live()
                .value()
                .clearAt()
                .filter(now -> Duration.between(now, later).abs().compareTo(BLUR) < 0)
                .orElse(later);
    }

    void complete() {
        shown.complete();
    }
}
