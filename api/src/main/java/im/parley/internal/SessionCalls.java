// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.spi.Session;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Scheduler;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks the present session to do something, and brings the result to a worker of its own. */
final class SessionCalls {
    private final Supplier<Gate> gate;
    private final Scheduler scheduler;

    SessionCalls(Supplier<Gate> gate, Scheduler scheduler) {
        this.gate = gate;
        this.scheduler = scheduler;
    }

    /** Returns an action that fails at once while there is no session. */
    Completable call(Function<Session, Completable> action) {
        return Completable.defer(() -> on(gate.get(), action))
                .onErrorResumeNext(error -> Completable.error(Failures.of(error)))
                .observeOn(scheduler);
    }

    private static Completable on(Gate gate, Function<Session, Completable> action) {
        if (gate instanceof Gate.Open open) {
            return action.apply(open.session());
        }
        return Completable.error(gate.refusal());
    }
}
