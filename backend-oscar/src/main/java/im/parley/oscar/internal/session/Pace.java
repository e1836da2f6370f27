// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.RateStatus;
import im.parley.RateStatus.Level;
import im.parley.oscar.internal.link.RateLimits;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.snac.service.RateChange;
import im.parley.oscar.snac.service.RateClass;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.disposables.SerialDisposable;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How fast messages may go, and what the server thinks of our pace. Told by the reader; a warning of which the server
 * never says that it is over ends by the timer, when our own reckoning says so.
 */
final class Pace {
    private final RateLimits limits;
    private final SnacLink link;
    private final SessionContext context;
    private final SerialDisposable recovery = new SerialDisposable();
    private volatile Level told = Level.CLEAR;

    Pace(RateLimits limits, SnacLink link, SessionContext context) {
        this.limits = limits;
        this.link = link;
        this.context = context;
    }

    /** Returns how long the next message should wait. */
    Duration sendDelay() {
        return link.isPaused() ? ChronoUnit.FOREVER.getDuration() : untilFree();
    }

    private Duration untilFree() {
        return Duration.ofMillis(limits.delay(RateLimits.MESSAGE));
    }

    /** Takes SNAC(01,0A). */
    void changed(RateChange change) {
        limits.change(change);
        if (limits.isOfMessages(change.rateClass().id())) {
            Level level = level(change);
            if (level != Level.CLEAR || told != Level.CLEAR) {
                tell(level);
            }
        }
    }

    private Level level(RateChange change) {
        if (limits.isLimited(change.rateClass().id())) {
            return Level.LIMITED;
        }
        RateClass now = change.rateClass();
        boolean low = change.code() == RateChange.WARNING
                || (change.code() == RateChange.CHANGED && told != Level.CLEAR && now.current() < now.clear());
        return low ? Level.WARNED : Level.CLEAR;
    }

    /** Tells where we stand: silence that the server wants comes before what it thinks of our pace. */
    void tell() {
        tell(told);
    }

    private void tell(Level level) {
        told = level;
        if (link.isPaused()) {
            Level shown = level == Level.CLEAR ? Level.PACED : level;
            context.rate(new RateStatus(shown, 0, Optional.empty()));
        } else if (level == Level.CLEAR) {
            recovery.set(Disposable.disposed());
            context.rate(RateStatus.CLEAR);
        } else {
            Duration wait = untilFree();
            recover(wait);
            context.rate(new RateStatus(
                    level, 0, Optional.of(context.clock().instant().plus(wait))));
        }
    }

    private void recover(Duration wait) {
        recovery.set(
                context.timer().scheduleDirect(this::recovered, Math.max(1, wait.toMillis()), TimeUnit.MILLISECONDS));
    }

    private void recovered() {
        Duration wait = untilFree();
        if (wait.isZero()) {
            tell(Level.CLEAR);
        } else {
            recover(wait);
        }
    }

    void ended() {
        recovery.dispose();
    }
}
