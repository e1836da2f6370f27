// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.facet;

import im.parley.UserId;
import im.parley.oscar.OscarBart;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.oscar.wire.BartId;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import okio.ByteString;

/** Takes art to the present session. */
record BartFacet(Facets facets) implements OscarBart {
    @Override
    public Maybe<ByteString> fetch(UserId owner, BartId id) {
        ScreenNames.ours(owner);
        return facets.find(OscarBart.class, part -> part.fetch(owner, id));
    }

    @Override
    public Single<BartId> upload(int type, ByteString art) {
        return facets.get(OscarBart.class, part -> part.upload(type, art));
    }

    @Override
    public Completable show(int type, ByteString art) {
        return facets.run(OscarBart.class, part -> part.show(type, art));
    }

    @Override
    public Completable hide(int type) {
        return facets.run(OscarBart.class, part -> part.hide(type));
    }
}
