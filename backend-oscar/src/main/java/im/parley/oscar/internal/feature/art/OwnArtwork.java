// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.art;

import im.parley.ConnectionException;
import im.parley.ImException;
import im.parley.UserId;
import im.parley.oscar.OscarBart;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.feature.list.ListedArt;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.feedbag.FeedbagSnac;
import im.parley.oscar.snac.service.OwnArt;
import im.parley.oscar.wire.BartId;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.subjects.SingleSubject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okio.ByteString;

/**
 * Art that we show: named in the stored list, uploaded when the server asks for it. Touched by the reader, by the reader
 * of the connection for art, and by whoever shows something.
 */
public final class OwnArtwork implements SessionFeature, OscarBart {
    private static final long PATIENCE_SECONDS = 5;

    private final SessionContext context;
    private final ListedArt list;
    private final ArtExchange exchange;
    private final Map<Integer, Shown> shown = new ConcurrentHashMap<>(1);
    private final Map<Integer, BartId> told = new ConcurrentHashMap<>(1);

    /** Art that waits for the server's word. */
    private record Shown(BartId id, SingleSubject<BartId> word) {}

    OwnArtwork(FeatureSetup setup, ListedArt list, ArtExchange exchange) {
        this.context = setup.context();
        this.list = list;
        this.exchange = exchange;
    }

    @Override
    public void route(SnacRouter router) {
        router.on(OwnArt.class, this::told);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(OscarBart.class, FeedbagSnac.FAMILY, this);
    }

    /** Takes SNAC(01,21). What nobody waits for is uploaded if we have it. */
    private void told(OwnArt art) {
        for (BartId id : art.ids()) {
            BartId before = told.put(id.type(), id);
            if (!id.equals(before)) {
                context.emit(new OwnArtChange(id, context.clock().instant()));
            }
            Shown waiting = shown.get(id.type());
            if (waiting != null && waiting.id.data().equals(id.data())) {
                waiting.word.onSuccess(id);
            } else if (isWanted(id)) {
                exchange.cache().get(id.data()).ifPresent(bytes -> supply(id.type(), bytes));
            }
        }
    }

    private static boolean isWanted(BartId id) {
        return id.has(BartId.UNKNOWN_TO_SERVER) && !id.has(BartId.BANNED) && !id.has(BartId.INLINE);
    }

    private void supply(int type, ByteString bytes) {
        Disposable unused = exchange.upload(type, bytes).subscribe(done -> {}, failure -> {
            if (failure instanceof ImException refusal) {
                context.problem(refusal, Optional.empty());
            }
        });
    }

    @Override
    public Maybe<ByteString> fetch(UserId owner, BartId id) {
        return exchange.fetch(owner, id);
    }

    @Override
    public Single<BartId> upload(int type, ByteString art) {
        return exchange.upload(type, art);
    }

    @Override
    public Completable show(int type, ByteString art) {
        return Completable.defer(() -> {
            Shown mine = new Shown(new BartId(type, BartId.CUSTOM, art.md5()), SingleSubject.create());
            shown.put(type, mine);
            return list.show(mine.id)
                    .flatMapCompletable(before -> word(mine).flatMapCompletable(word -> supply(word, art, before)))
                    .doOnComplete(() -> exchange.cache().show(type, art))
                    .doFinally(() -> shown.remove(type, mine));
        });
    }

    /** Uploads art that the server has not; when it will not have it, what was shown before is shown again. */
    private Completable supply(BartId word, ByteString art, Optional<BartId> before) {
        return isWanted(word)
                ? exchange.upload(word.type(), art)
                        .ignoreElement()
                        .onErrorResumeNext(refusal -> list.showAgain(word.type(), before)
                                .onErrorComplete()
                                .andThen(Completable.error(refusal)))
                : Completable.complete();
    }

    /** Waits for the server's word, unless it has said it before. A server that says nothing gets the art anyway. */
    private Single<BartId> word(Shown mine) {
        BartId id = mine.id;
        BartId known = told.get(id.type());
        return known != null && known.data().equals(id.data())
                ? Single.just(known)
                : mine.word.timeout(
                        PATIENCE_SECONDS,
                        TimeUnit.SECONDS,
                        context.timer(),
                        Single.just(new BartId(id.type(), id.flags() | BartId.UNKNOWN_TO_SERVER, id.data())));
    }

    @Override
    public Completable hide(int type) {
        return list.showAgain(type, Optional.empty())
                .doOnComplete(() -> exchange.cache().hide(type));
    }

    @Override
    public void ended(ConnectionException cause) {
        shown.values().forEach(waiting -> waiting.word.onError(cause));
        shown.clear();
    }
}
