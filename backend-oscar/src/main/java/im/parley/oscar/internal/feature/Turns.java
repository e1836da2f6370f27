// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import java.util.concurrent.atomic.AtomicReference;

/** Runs pieces of work one after the other, in the order of their subscriptions. A failed one does not stop the next. */
final class Turns {
    private final AtomicReference<Completable> last = new AtomicReference<>(Completable.complete());

    Completable inTurn(Completable work) {
        return Completable.defer(() -> {
            CompletableSubject done = CompletableSubject.create();
            Completable before = last.getAndSet(done);
            return before.andThen(work).doFinally(() -> before.subscribe(done));
        });
    }
}
