// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal;

import im.parley.Live;
import im.parley.UserId;
import im.parley.oscar.OscarBuddyList;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import java.util.List;
import java.util.Map;

/** Takes edits to the present session, and keeps what the last one told. */
final class BuddyListFacet implements OscarBuddyList {
    private final Facets facets;
    private final Live<Map<UserId, Details>> details;
    private final Live<List<FeedbagItem>> items;

    BuddyListFacet(Facets facets) {
        this.facets = facets;
        this.details = facets.live(OscarBuddyList.class, Map.of(), OscarBuddyList::details);
        this.items = facets.live(OscarBuddyList.class, List.of(), OscarBuddyList::items);
    }

    @Override
    public Live<Map<UserId, Details>> details() {
        return details;
    }

    @Override
    public Live<List<FeedbagItem>> items() {
        return items;
    }

    @Override
    public Completable setComment(UserId user, String comment) {
        ScreenNames.ours(user);
        return facets.run(OscarBuddyList.class, part -> part.setComment(user, comment));
    }

    @Override
    public Completable setAlert(UserId user, Alert alert) {
        ScreenNames.ours(user);
        return facets.run(OscarBuddyList.class, part -> part.setAlert(user, alert));
    }

    @Override
    public Completable sortGroups(List<String> names) {
        return facets.run(OscarBuddyList.class, part -> part.sortGroups(names));
    }

    @Override
    public Completable sortBuddies(String group, List<UserId> users) {
        users.forEach(ScreenNames::ours);
        return facets.run(OscarBuddyList.class, part -> part.sortBuddies(group, users));
    }
}
