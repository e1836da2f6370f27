// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import im.parley.ImEvent;
import im.parley.Live;
import im.parley.extension.ChatRoom;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.CompletableSource;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.MaybeSource;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleSource;
import java.util.function.Function;

/**
 * The way from a facet, which lasts as long as its account, to that part of the present session which does the work.
 *
 * <p>Actions fail at once while there is no session, and with {@link im.parley.UnsupportedFeatureException} where the
 * session has no such part. Every result comes on a worker of its own.
 */
public interface Facets {
    <P> Completable run(Class<P> part, Function<? super P, ? extends CompletableSource> action);

    <P, T> Single<T> get(Class<P> part, Function<? super P, ? extends SingleSource<T>> action);

    <P, T> Maybe<T> find(Class<P> part, Function<? super P, ? extends MaybeSource<T>> action);

    /**
     * Returns a value that outlives sessions: {@code first} until a session has the part, then what that says; between
     * sessions the last one stays. To be called once for a facet, when it is made.
     */
    <P, T> Live<T> live(Class<P> part, T first, Function<? super P, Live<T>> value);

    /**
     * Returns a hot stream that goes on from session to session. A session's own must not fail. A subscriber
     * that falls behind alone gets an {@link im.parley.OverflowException}.
     */
    <P, T> Flowable<T> stream(Class<P> part, Function<? super P, Flowable<T>> stream);

    /** Returns the account's events of a kind. */
    <T extends ImEvent> Flowable<T> events(Class<T> type);

    /** Enters a room, as {@link im.parley.extension.ChatRooms#join} does with the one that a name means by itself. */
    Single<ChatRoom> join(RoomName room);
}
