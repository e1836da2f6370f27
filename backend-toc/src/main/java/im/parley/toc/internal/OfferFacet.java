// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal;

import im.parley.spi.Facets;
import im.parley.toc.TocOffers;
import io.reactivex.rxjava3.core.Completable;
import java.util.Set;
import java.util.UUID;

/** Takes answers to offers to the present session. */
record OfferFacet(Facets facets) implements TocOffers {
    @Override
    public Completable announce(Set<UUID> capabilities) {
        return facets.run(TocOffers.class, part -> part.announce(capabilities));
    }

    @Override
    public Completable accept(Offer offer) {
        return facets.run(TocOffers.class, part -> part.accept(offer));
    }

    @Override
    public Completable decline(Offer offer) {
        return facets.run(TocOffers.class, part -> part.decline(offer));
    }
}
