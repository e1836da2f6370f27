// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.RateStatus;
import im.parley.RateStatus.Level;
import im.parley.spi.SessionContext;
import im.parley.spi.flap.FlapLink;
import im.parley.toc.internal.link.TocLink;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.disposables.SerialDisposable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * {@code PAUSE}: the account moves to another server behind the one we talk to, and forgets us on the way. Nothing is
 * sent until the next {@code SIGN_ON}; then we introduce ourselves anew. Called by the reader.
 */
final class Pausing {
    /** How long messages wait before they look again; the end of the pause wakes them earlier. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final TocLink link;
    private final FlapLink flap;
    private final TocFeatures features;
    private final SessionContext context;
    private final Duration patience;
    private final SerialDisposable deadline = new SerialDisposable();

    /** @param patience how long a pause may last before the link is given up */
    Pausing(TocLink link, FlapLink flap, TocFeatures features, SessionContext context, Duration patience) {
        this.link = link;
        this.flap = flap;
        this.features = features;
        this.context = context;
        this.patience = patience;
    }

    /** Takes {@code PAUSE}. */
    void begin() {
        if (!features.publishing().hasBegun()) {
            return;
        }
        ConnectionException late =
                new ConnectionException(Reason.TIMED_OUT, "the server paused us and did not come back", Sent.UNKNOWN);
        deadline.set(context.timer().scheduleDirect(() -> flap.fail(late), patience.toNanos(), TimeUnit.NANOSECONDS));
        link.pause();
        context.rate(new RateStatus(Level.PACED, 0, Optional.empty()));
    }

    /** Takes {@code SIGN_ON}, which ends a pause if there is one. */
    void end() {
        if (link.isPaused()) {
            deadline.set(Disposable.disposed());
            features.introduceAgain();
            link.resume();
            context.rate(RateStatus.CLEAR);
        }
    }

    void stop() {
        deadline.dispose();
    }

    /** Returns how long the next message should wait, given what the pace alone asks for. */
    Duration delay(Duration pace) {
        return link.isPaused() && pace.compareTo(LOOK_AGAIN) < 0 ? LOOK_AGAIN : pace;
    }
}
