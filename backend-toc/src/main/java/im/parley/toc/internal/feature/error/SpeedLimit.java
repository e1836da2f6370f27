// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.error;

import im.parley.ConnectionException;
import im.parley.RateStatus;
import im.parley.RateStatus.Level;
import im.parley.spi.SessionContext;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.link.Paces;
import im.parley.toc.internal.link.Paces.Kind;
import io.reactivex.rxjava3.disposables.SerialDisposable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What follows when the server drops what we send: the pace slows down, and users are told until messages may go again.
 * The server says only that it drops, so when it stops is worked out. Called by the reader.
 */
public final class SpeedLimit implements SessionFeature {
    private final Paces paces;
    private final SessionContext context;
    private final SerialDisposable recovery = new SerialDisposable();

    public SpeedLimit(FeatureSetup setup) {
        this.paces = setup.paces();
        this.context = setup.context();
    }

    /** A command of this kind was dropped. */
    void exceeded(Kind kind) {
        paces.limited(kind);
        if (kind == Kind.MESSAGES) {
            Duration wait = Duration.ofMillis(paces.delay(kind));
            recovery.set(context.timer()
                    .scheduleDirect(() -> context.rate(RateStatus.CLEAR), wait.toNanos(), TimeUnit.NANOSECONDS));
            context.rate(new RateStatus(
                    Level.LIMITED, 0, Optional.of(context.clock().instant().plus(wait))));
        }
    }

    @Override
    public void ended(ConnectionException cause) {
        recovery.dispose();
    }
}
