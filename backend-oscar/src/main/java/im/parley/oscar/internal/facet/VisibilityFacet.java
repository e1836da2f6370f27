// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.facet;

import im.parley.Live;
import im.parley.UserId;
import im.parley.oscar.OscarVisibility;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;

/** Takes edits of ICQ's lists to the present session, and keeps what the last one told. */
final class VisibilityFacet implements OscarVisibility {
    private final Facets facets;
    private final Live<Lists> lists;

    VisibilityFacet(Facets facets) {
        this.facets = facets;
        this.lists = facets.live(OscarVisibility.class, Lists.EMPTY, OscarVisibility::lists);
    }

    @Override
    public Live<Lists> lists() {
        return lists;
    }

    @Override
    public Completable add(Which list, UserId user) {
        ScreenNames.ours(user);
        return facets.run(OscarVisibility.class, part -> part.add(list, user));
    }

    @Override
    public Completable remove(Which list, UserId user) {
        ScreenNames.ours(user);
        return facets.run(OscarVisibility.class, part -> part.remove(list, user));
    }
}
