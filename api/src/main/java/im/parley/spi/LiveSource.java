// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import im.parley.Live;
import io.reactivex.rxjava3.processors.BehaviorProcessor;
import java.util.concurrent.locks.ReentrantLock;
import org.reactivestreams.Subscriber;

/** The writing end of a {@link Live}. Safe for use by several threads; subscribers are called on the writer's. */
public final class LiveSource<T> {
    private final BehaviorProcessor<T> values;
    private final Live<T> live = new View();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile T current;

    public LiveSource(T first) {
        current = first;
        values = BehaviorProcessor.createDefault(first);
    }

    public Live<T> live() {
        return live;
    }

    /** Publishes unless it equals the current value. Ignored after the end. */
    public void set(T value) {
        lock.lock();
        try {
            if (!values.hasComplete() && !value.equals(current)) {
                current = value;
                values.onNext(value);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends the stream. Late subscribers still get the last value, then completion. */
    public void complete() {
        lock.lock();
        try {
            values.onComplete();
        } finally {
            lock.unlock();
        }
    }

    private final class View extends Live<T> {
        @Override
        public T value() {
            return current;
        }

        @Override
        protected void subscribeActual(Subscriber<? super T> subscriber) {
            if (values.hasComplete()) {
                just(current).subscribe(subscriber);
            } else {
                values.onBackpressureLatest().subscribe(subscriber);
            }
        }
    }
}
