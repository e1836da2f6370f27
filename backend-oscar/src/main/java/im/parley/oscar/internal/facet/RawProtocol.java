// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.facet;

import im.parley.ImEvent;
import im.parley.oscar.OscarProtocol;
import im.parley.oscar.internal.feature.account.RawAccess;
import im.parley.oscar.internal.link.SnacWatch;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacFrame;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import java.util.List;

/** Takes SNACs to the present session, and shows those of every connection of the account. */
record RawProtocol(Facets facets, SnacWatch links) implements OscarProtocol {
    @Override
    public Completable send(Snac snac) {
        return facets.run(RawAccess.class, part -> part.send(snac));
    }

    @Override
    public <A extends Snac> Single<A> request(Snac snac, Class<A> answer) {
        return facets.get(RawAccess.class, part -> part.request(snac, answer));
    }

    @Override
    public Single<SnacFrame> request(Snac snac) {
        return facets.get(RawAccess.class, part -> part.requestAll(snac).firstOrError());
    }

    @Override
    public Single<List<SnacFrame>> requestAll(Snac snac) {
        return facets.get(RawAccess.class, part -> part.requestAll(snac).toList());
    }

    @Override
    public Flowable<Seen> watch() {
        return links.seen(
                facets.events(ImEvent.StateChange.class).ignoreElements().toFlowable());
    }
}
