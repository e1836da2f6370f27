// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.facet;

import im.parley.Live;
import im.parley.UserId;
import im.parley.oscar.OscarBuddyList;
import im.parley.oscar.SavedBuddyList;
import im.parley.oscar.internal.feature.list.ListExport;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import java.util.List;
import java.util.Map;

/** Takes edits to the present session, and keeps what the last one told. */
final class BuddyListFacet implements OscarBuddyList {
    private final Facets facets;
    private final Live<Map<UserId, Details>> details;
    private final Live<List<FeedbagItem>> items;
    private final Live<List<UserId>> recent;

    BuddyListFacet(Facets facets) {
        this.facets = facets;
        this.details = facets.live(OscarBuddyList.class, Map.of(), OscarBuddyList::details);
        this.items = facets.live(OscarBuddyList.class, List.of(), OscarBuddyList::items);
        this.recent = facets.live(OscarBuddyList.class, List.of(), OscarBuddyList::recent);
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
    public Live<List<UserId>> recent() {
        return recent;
    }

    @Override
    public SavedBuddyList save() {
        return ListExport.of(items.value());
    }

    @Override
    public Single<Restored> restore(SavedBuddyList list) {
        return facets.get(OscarBuddyList.class, part -> part.restore(list));
    }

    @Override
    public Completable send(UserId to, SavedBuddyList list) {
        ScreenNames.ours(to);
        return facets.run(OscarBuddyList.class, part -> part.send(to, list));
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
