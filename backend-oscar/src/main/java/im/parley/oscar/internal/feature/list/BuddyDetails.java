// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.Live;
import im.parley.UserId;
import im.parley.oscar.OscarBuddyList;
import im.parley.oscar.SavedBuddyList;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.snac.buddy.BuddySnac;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagSnac;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import java.util.Comparator;
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
    private final Live<List<UserId>> recent;
    private final BuddyListMail mail;

    /** Sends lists by {@code mail}. */
    public BuddyDetails(FeatureSetup setup, BuddyListSync list, BuddyListMail mail) {
        this.user = setup::user;
        this.list = list;
        this.details = list.view(this::detailsIn);
        this.items = list.view(FeedbagBook::items);
        this.recent = list.view(this::recentIn);
        this.mail = mail;
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

    /** Returns who is marked, or in the group that is; the order is one of item ids. */
    private List<UserId> recentIn(FeedbagBook book) {
        List<Integer> order =
                book.only(FeedbagItem.RECENT_BUDDIES).map(FeedbagItem::order).orElse(List.of());
        return book.ofType(FeedbagItem.BUDDY).stream()
                .filter(entry -> entry.isRecent()
                        || book.groupOf(entry).filter(FeedbagItem::isRecent).isPresent())
                .sorted(Comparator.comparingInt(entry -> place(order, entry.itemId())))
                .map(entry -> user.apply(entry.name()))
                .distinct()
                .toList();
    }

    private static int place(List<Integer> order, int id) {
        int at = order.indexOf(id);
        return at < 0 ? order.size() : at;
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
    public Single<Restored> restore(SavedBuddyList saved) {
        return ListImport.into(list, saved, user);
    }

    @Override
    public Completable send(UserId to, SavedBuddyList saved) {
        return mail.send(to, saved);
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
