// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.art;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.link.ServiceLinks;
import im.parley.oscar.snac.icon.IconQuery;
import im.parley.oscar.snac.icon.IconReply;
import im.parley.oscar.snac.icon.IconResult;
import im.parley.oscar.snac.icon.IconSnac;
import im.parley.oscar.snac.icon.IcqIconQuery;
import im.parley.oscar.snac.icon.IcqIconReply;
import im.parley.oscar.snac.icon.UploadIcon;
import im.parley.oscar.snac.icon.UploadIconReply;
import im.parley.oscar.wire.BartId;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okio.ByteString;

/** Food group 10, over a connection of its own: art down, once for all who want it, and up. Safe for several threads. */
final class ArtExchange {
    private static final int LARGEST = 0xFFFF - 0x100;

    private final ServiceLinks services;
    private final boolean icq;
    private final ArtCache cache;
    private final Map<ByteString, Maybe<ByteString>> underWay = new ConcurrentHashMap<>(1);

    ArtExchange(FeatureSetup setup) {
        this.services = setup.services();
        this.icq = setup.isIcq();
        int capacity = setup.account().config().get(Oscar.ART_CACHE);
        this.cache = setup.account().remembered().getOrPut(ArtCache.class, () -> new ArtCache(capacity));
    }

    ArtCache cache() {
        return cache;
    }

    /** Sends SNAC(10,04), or 06 as ICQ clients do. */
    Maybe<ByteString> fetch(UserId owner, BartId id) {
        return Maybe.defer(() -> {
            if (id.isCleared()) {
                return Maybe.empty();
            } else if (id.has(BartId.INLINE)) {
                return Maybe.just(id.data());
            }
            return cache.get(id.data())
                    .map(Maybe::just)
                    .orElseGet(() -> underWay.computeIfAbsent(id.data(), hash -> begin(owner, id)));
        });
    }

    private Maybe<ByteString> begin(UserId owner, BartId id) {
        ByteString hash = id.data();
        return ask(owner, id)
                .filter(bytes -> bytes.size() > 0)
                .doOnSuccess(bytes -> cache.put(hash, bytes))
                .doOnTerminate(() -> underWay.remove(hash))
                .cache();
    }

    private Single<ByteString> ask(UserId owner, BartId id) {
        // The flags are about the server's showing it, not part of its name.
        BartId named = new BartId(id.type(), id.flags() & BartId.CUSTOM, id.data());
        return icq
                ? services.request(IconSnac.FAMILY, IcqIconQuery.of(owner.normalized(), named), IcqIconReply.class)
                        .map(ArtExchange::image)
                : services.request(IconSnac.FAMILY, IconQuery.of(owner.normalized(), named), IconReply.class)
                        .map(IconReply::image);
    }

    private static ByteString image(IcqIconReply reply) {
        if (reply.code() == IconResult.SUCCESS.code()) {
            return reply.image();
        } else if (reply.code() == IconResult.NOT_FOUND.code()) {
            return ByteString.EMPTY;
        }
        throw IconResult.exception(reply.code());
    }

    /** Sends SNAC(10,02). */
    Single<BartId> upload(int type, ByteString art) {
        return Single.defer(() -> {
            if (art.size() > LARGEST) {
                return Single.error(
                        new RequestException(Reason.TOO_LONG, 0, art.size() + " bytes are more than " + LARGEST));
            }
            return services.request(IconSnac.FAMILY, new UploadIcon(type, art), UploadIconReply.class)
                    .map(reply -> {
                        if (reply.code() != IconResult.SUCCESS.code()) {
                            throw IconResult.exception(reply.code());
                        }
                        return reply.id().orElseGet(() -> new BartId(type, BartId.CUSTOM, art.md5()));
                    });
        });
    }
}
