// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs pieces of work one after the other, in the order of their subscriptions. A failed one does not stop the next.
 * Safe for use by several threads.
 */
public final class Turns {
    private final AtomicReference<Completable> last = new AtomicReference<>(Completable.complete());

    /** Makes a queue in which nobody waits. */
    public Turns() {}

    /** Returns the work, which begins when all that was subscribed to before has ended. */
    @CheckReturnValue
    public Completable inTurn(Completable work) {
        return Completable.defer(() -> {
            CompletableSubject done = CompletableSubject.create();
            Completable before = last.getAndSet(done);
            return before.andThen(work).doFinally(() -> before.subscribe(done));
        });
    }
}
