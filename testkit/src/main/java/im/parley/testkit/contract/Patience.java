// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import im.parley.ImException;
import im.parley.spi.link.Threads;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** How long a test waits: long enough for a machine that is busy with other things, and never for ever. */
public final class Patience {
    static final long SECONDS = 30;

    private Patience() {}

    /** Waits until an action is done. */
    public static void done(Completable action) {
        action.timeout(SECONDS, TimeUnit.SECONDS, Threads.shared().timer()).blockingAwait();
    }

    /** Waits for a result. */
    public static <T> T done(Single<T> action) {
        return action.timeout(SECONDS, TimeUnit.SECONDS, Threads.shared().timer())
                .blockingGet();
    }

    /** Waits for the first value that is wanted. */
    public static <T> T first(Flowable<T> stream, String what, Predicate<? super T> wanted) {
        return stream.filter(wanted::test)
                .firstElement()
                .switchIfEmpty(Single.error(() -> new AssertionError("the stream ended without " + what)))
                .timeout(
                        SECONDS,
                        TimeUnit.SECONDS,
                        Threads.shared().timer(),
                        Single.error(() -> new AssertionError("no sign of " + what)))
                .blockingGet();
    }

    /** Waits until something is so of which nobody is told: what a server knows, for example. */
    public static void until(String what, BooleanSupplier isSo) {
        first(
                Flowable.interval(0, 1, TimeUnit.MILLISECONDS, Threads.shared().timer())
                        .onBackpressureDrop()
                        .map(tick -> isSo.getAsBoolean()),
                what,
                now -> now);
    }

    /** Waits until an action has failed, and returns why. */
    public static <E extends ImException> E failure(Class<E> kind, Completable action) {
        Throwable failure = done(action.andThen(Single.<Throwable>error(
                        () -> new AssertionError("that should have failed with a " + kind.getSimpleName())))
                .onErrorReturn(cause -> cause));
        if (kind.isInstance(failure)) {
            return kind.cast(failure);
        }
        throw new AssertionError("expected a " + kind.getSimpleName() + ", not " + failure, failure);
    }
}
