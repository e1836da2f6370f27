// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.spi.Session;
import io.reactivex.rxjava3.core.Completable;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks the present session to do something. */
final class SessionCalls {
    private final Supplier<Gate> gate;
    private final Results results;

    SessionCalls(Supplier<Gate> gate, Results results) {
        this.gate = gate;
        this.results = results;
    }

    /** Returns an action that fails at once while there is no session. */
    Completable call(Function<Session, Completable> action) {
        return results.of(Completable.defer(() -> on(gate.get(), action)));
    }

    private static Completable on(Gate gate, Function<Session, Completable> action) {
        if (gate instanceof Gate.Open open) {
            return action.apply(open.session());
        }
        return Completable.error(gate.refusal());
    }
}
