// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.reactivex.rxjava3.observers.TestObserver;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** How actions ended. */
final class Outcomes {
    private Outcomes() {}

    /** Waits until an action has gone well. */
    static <T> TestObserver<T> result(TestObserver<T> action) {
        return action.awaitDone(10, TimeUnit.SECONDS).assertNoErrors().assertComplete();
    }

    /** Waits until an action has gone well, and returns the one thing that came of it. */
    static <T> T value(TestObserver<T> action) {
        return result(action).assertValueCount(1).values().get(0);
    }

    /** Waits until an action has failed, and returns why. */
    static <E extends Throwable> E failure(TestObserver<?> action, Class<E> type) {
        BlockingQueue<Throwable> seen = new LinkedBlockingQueue<>();
        action.awaitDone(10, TimeUnit.SECONDS).assertError(error -> seen.add(error));
        Throwable cause = seen.remove();
        assertThat(cause).isInstanceOf(type);
        return type.cast(cause);
    }
}
