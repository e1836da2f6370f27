// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.ImEvent;
import im.parley.Live;
import im.parley.OverflowException;
import im.parley.UnsupportedFeatureException;
import im.parley.extension.ChatRoom;
import im.parley.spi.Facets;
import im.parley.spi.LiveSource;
import im.parley.spi.RoomName;
import im.parley.spi.Session;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.CompletableSource;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.MaybeSource;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleSource;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.exceptions.MissingBackpressureException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads facets to the present session. The sessions come and go in the strand's sequels. */
final class SessionFacets implements Facets {
    private static final Logger LOG = LoggerFactory.getLogger(SessionFacets.class);
    private static final int CHUNK = 16;

    private final Settings settings;
    private final Supplier<Gate> gate;
    private final EventHub hub;
    private final RoomBook rooms;
    private final Results results;
    private final LiveSource<Optional<Session>> sessions = new LiveSource<>(Optional.empty());

    SessionFacets(Settings settings, Supplier<Gate> gate, EventHub hub, RoomBook rooms, Results results) {
        this.settings = settings;
        this.gate = gate;
        this.hub = hub;
        this.rooms = rooms;
        this.results = results;
    }

    /** The gate has moved. */
    void moved() {
        sessions.set(gate.get() instanceof Gate.Open open ? Optional.of(open.session()) : Optional.empty());
    }

    void complete() {
        sessions.complete();
    }

    @Override
    public <P> Completable run(Class<P> part, Function<? super P, ? extends CompletableSource> action) {
        return results.of(part(part).flatMapCompletable(action::apply));
    }

    @Override
    public <P, T> Single<T> get(Class<P> part, Function<? super P, ? extends SingleSource<T>> action) {
        return results.of(part(part).<T>flatMap(action::apply));
    }

    @Override
    public <P, T> Maybe<T> find(Class<P> part, Function<? super P, ? extends MaybeSource<T>> action) {
        return results.of(part(part).<T>flatMapMaybe(action::apply));
    }

    private <P> Single<P> part(Class<P> type) {
        return Single.defer(() -> {
            Gate now = gate.get();
            if (!(now instanceof Gate.Open open)) {
                return Single.error(now.refusal());
            }
            return open.session()
                    .part(type)
                    .map(Single::just)
                    .orElseGet(() -> Single.error(
                            new UnsupportedFeatureException(settings.self().protocol(), type.getSimpleName())));
        });
    }

    @Override
    public <P, T> Live<T> live(Class<P> part, T first, Function<? super P, Live<T>> value) {
        FacetValue<T> known = new FacetValue<>(first, settings.scheduler());
        Disposable unused = sessions.live()
                .switchMap(session -> known.follow(
                        session.flatMap(present -> present.part(part)).map(value)))
                .subscribe(
                        known::changed,
                        bug -> LOG.error("{}: a value of {} is lost", settings, part, bug),
                        known::complete);
        return known.live();
    }

    @Override
    public <P, T> Flowable<T> stream(Class<P> part, Function<? super P, Flowable<T>> stream) {
        return parts(part, stream)
                .onBackpressureBuffer(hub.capacity(), true, false, () -> {})
                .onErrorResumeNext(error -> Flowable.error(overflow(error)))
                .observeOn(settings.scheduler(), true, CHUNK);
    }

    private Throwable overflow(Throwable error) {
        return error instanceof MissingBackpressureException
                ? new OverflowException("a subscriber fell more than " + hub.capacity() + " elements behind")
                : Failures.of(error);
    }

    private <P, T> Flowable<T> parts(Class<P> part, Function<? super P, ? extends Flowable<T>> stream) {
        return sessions.live()
                .switchMap(session -> session.flatMap(present -> present.part(part))
                        .<Flowable<T>>map(stream)
                        .orElse(Flowable.empty()));
    }

    @Override
    public <T extends ImEvent> Flowable<T> events(Class<T> type) {
        return hub.stream(type, event -> true);
    }

    @Override
    public Single<ChatRoom> join(RoomName room) {
        return rooms.join(session -> room);
    }
}
