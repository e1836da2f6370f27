// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

import im.parley.Live;
import im.parley.UserId;
import im.parley.oscar.OscarBuddyList;
import im.parley.oscar.snac.buddy.BuddySnac;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagSnac;
import io.reactivex.rxjava3.core.Completable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What lists have beside names and aliases: comments, alerts, and an order that can be changed. */
public final class BuddyDetails implements SessionFeature, OscarBuddyList {
    private final Function<String, UserId> user;
    private final BuddyListSync list;
    private final Live<Map<UserId, Details>> details;
    private final Live<List<FeedbagItem>> items;

    public BuddyDetails(FeatureSetup setup, BuddyListSync list) {
        this.user = setup::user;
        this.list = list;
        this.details = list.view(this::detailsIn);
        this.items = list.view(FeedbagBook::items);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.addForAny(OscarBuddyList.class, Set.of(FeedbagSnac.FAMILY, BuddySnac.FAMILY), this);
    }

    private Map<UserId, Details> detailsIn(FeedbagBook book) {
        Map<UserId, Details> all = new HashMap<>();
        for (FeedbagItem entry : book.ofType(FeedbagItem.BUDDY)) {
            Details noted = new Details(entry.comment(), BuddyAlerts.of(entry));
            if (!noted.equals(new Details(Optional.empty(), Alert.NONE))) {
                all.putIfAbsent(user.apply(entry.name()), noted);
            }
        }
        return Map.copyOf(all);
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
    public Completable setComment(UserId who, String comment) {
        return list.edit(book -> BuddyPlans.comment(book, who, comment));
    }

    @Override
    public Completable setAlert(UserId who, Alert alert) {
        return list.edit(book -> BuddyPlans.alert(book, who, alert));
    }

    @Override
    public Completable sortGroups(List<String> names) {
        return list.edit(book -> BuddyPlans.sortGroups(book, names));
    }

    @Override
    public Completable sortBuddies(String group, List<UserId> users) {
        return list.edit(book -> BuddyPlans.sortBuddies(book, group, users));
    }
}
