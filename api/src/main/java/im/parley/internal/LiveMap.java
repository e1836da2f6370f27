// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Live;
import im.parley.spi.LiveView;
import io.reactivex.rxjava3.core.Scheduler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import org.reactivestreams.Subscriber;

/**
 * A live value for every key there can be. Keys whose value is the usual one take no room, nor do those that nobody
 * watches.
 *
 * <p>Written by the strand's sequels only, read by any thread.
 */
final class LiveMap<K, V> {
    private final V usual;
    private final Scheduler scheduler;
    private final ConcurrentMap<K, V> values = new ConcurrentHashMap<>(1);
    private final ConcurrentMap<K, LiveView<V>> watched = new ConcurrentHashMap<>(1);
    private volatile boolean complete;

    LiveMap(V usual, Scheduler scheduler) {
        this.usual = usual;
        this.scheduler = scheduler;
    }

    V get(K key) {
        return values.getOrDefault(key, usual);
    }

    Live<V> live(K key) {
        return new Entry(key);
    }

    /** Sets a value, then tells who watches. */
    void set(K key, V value) {
        if (value.equals(usual)) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
        LiveView<V> view = watched.get(key);
        if (view != null) {
            view.changed();
        }
    }

    int size() {
        return values.size();
    }

    /** Visits every value that is not the usual one. The visitor may set it. */
    void forEach(BiConsumer<K, V> visitor) {
        Map.copyOf(values).forEach(visitor);
    }

    /** Ends every live value. */
    void complete() {
        complete = true;
        watched.values().forEach(LiveView::complete);
    }

    private LiveView<V> watch(K key) {
        LiveView<V> view = watched.computeIfAbsent(key, k -> new LiveView<>(() -> get(k), scheduler));
        if (complete) {
            view.complete();
        }
        return view;
    }

    private final class Entry extends Live<V> {
        private final K key;

        Entry(K key) {
            this.key = key;
        }

        @Override
        public V value() {
            return get(key);
        }

        @Override
        protected void subscribeActual(Subscriber<? super V> subscriber) {
            watch(key).live().subscribe(subscriber);
        }
    }
}
