// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;

/**
 * Brings what came of an action to whoever asked: on a worker, a failure as one of ours, and not before all that the
 * session had told by then. So whoever has edited the list reads the list that is edited.
 */
final class Results {
    private final Scheduler scheduler;
    private final Completable told;

    Results(Strand strand, Scheduler scheduler) {
        this.scheduler = scheduler;
        told = Completable.create(done -> strand.run(done::onComplete));
    }

    Completable of(Completable action) {
        return action.onErrorResumeNext(error -> told.andThen(Completable.error(Failures.of(error))))
                .andThen(told)
                .observeOn(scheduler);
    }

    <T> Single<T> of(Single<T> action) {
        return action.onErrorResumeNext(error -> told.andThen(Single.error(Failures.of(error))))
                .flatMap(told::toSingleDefault)
                .observeOn(scheduler);
    }

    <T> Maybe<T> of(Maybe<T> action) {
        return action.onErrorResumeNext(error -> told.andThen(Maybe.error(Failures.of(error))))
                .flatMap(found -> told.andThen(Maybe.just(found)))
                .switchIfEmpty(told.toMaybe())
                .observeOn(scheduler);
    }
}
