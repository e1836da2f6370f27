// SPDX-License-Identifier: Apache-2.0
package im.parley;

import io.reactivex.rxjava3.core.Flowable;
import org.reactivestreams.Subscriber;

/**
 * State as a stream: replays the current value to each new subscriber, then every change it can keep up with. A slow
 * subscriber skips intermediate values and always gets the newest. Completes when its owner closes and never errors.
 *
 * @param <T> an immutable value with an {@code equals} of its own: only differences are told
 */
public abstract class Live<T> extends Flowable<T> {
    /** For implementations; users get theirs from an account. */
    protected Live() {}

    /** Returns a constant that completes at once, for tests and defaults. */
    public static <T> Live<T> of(T value) {
        return new Constant<>(value);
    }

    /** Returns the value right now, without subscribing. After the end it stays the last one. */
    public abstract T value();

    private static final class Constant<T> extends Live<T> {
        private final T value;

        Constant(T value) {
            this.value = value;
        }

        @Override
        public T value() {
            return value;
        }

        @Override
        protected void subscribeActual(Subscriber<? super T> subscriber) {
            Flowable.just(value).subscribe(subscriber);
        }
    }
}
