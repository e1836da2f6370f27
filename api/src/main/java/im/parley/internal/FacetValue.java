// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Live;
import im.parley.spi.LiveView;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Scheduler;
import java.util.Optional;

/**
 * A value that each session has anew, as one that lasts as long as the account: the present session's, looked up there
 * whenever somebody reads it, and between sessions the last one known.
 */
final class FacetValue<T> {
    private final LiveView<T> view;
    private volatile Optional<Live<T>> present = Optional.empty();
    private volatile T last;

    FacetValue(T first, Scheduler scheduler) {
        last = first;
        view = new LiveView<>(this::value, scheduler);
    }

    private T value() {
        return present.map(Live::value).orElse(last);
    }

    Live<T> live() {
        return view.live();
    }

    /** Turns to another session's value, or to none, and returns what changes it. */
    Flowable<T> follow(Optional<Live<T>> now) {
        present = now;
        return now.<Flowable<T>>map(live -> live).orElse(Flowable.empty());
    }

    /** The value of the present session has changed. */
    void changed(T now) {
        last = now;
        view.changed();
    }

    void complete() {
        view.complete();
    }
}
