// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.disposables.SerialDisposable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Bounds the steps of a sign-on, one after the other. Safe for use by several threads. */
final class StepDeadline {
    private final OscarSetup setup;
    private final SessionContext context;
    private final Consumer<ConnectionException> late;
    private final SerialDisposable deadline = new SerialDisposable();

    StepDeadline(OscarSetup setup, SessionContext context, Consumer<ConnectionException> late) {
        this.setup = setup;
        this.context = context;
        this.late = late;
    }

    /** Begins a step, which ends the one before. */
    void watch(Enum<?> step) {
        ConnectionException cause =
                new ConnectionException(Reason.TIMED_OUT, "no answer while signing on (" + step + ")", Sent.YES);
        deadline.set(context.timer()
                .scheduleDirect(
                        () -> late.accept(cause),
                        setup.config().get(Oscar.STEP_TIMEOUT).toNanos(),
                        TimeUnit.NANOSECONDS));
    }

    /** Ends the last step; further ones are not watched. */
    void stop() {
        deadline.dispose();
    }
}
