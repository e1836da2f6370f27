// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.facet;

import im.parley.Live;
import im.parley.UserId;
import im.parley.oscar.OscarPeople;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import java.util.Optional;

/** Takes questions about people to the present session. */
final class PeopleFacet implements OscarPeople {
    private final Facets facets;
    private final Flowable<UserInfo> changes;
    private final Live<Optional<SelfInfo>> self;

    PeopleFacet(Facets facets) {
        this.facets = facets;
        this.changes = facets.stream(OscarPeople.class, OscarPeople::changes);
        this.self = facets.live(OscarPeople.class, Optional.empty(), OscarPeople::self);
    }

    @Override
    public Maybe<UserInfo> info(UserId user) {
        ScreenNames.ours(user);
        return facets.find(OscarPeople.class, part -> part.info(user));
    }

    @Override
    public Flowable<UserInfo> changes() {
        return changes;
    }

    @Override
    public Live<Optional<SelfInfo>> self() {
        return self;
    }
}
