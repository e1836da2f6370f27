// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.UserId;
import im.parley.oscar.OscarBuddyList.Alert;
import im.parley.oscar.OscarBuddyList.Restored;
import im.parley.oscar.SavedBuddyList;
import im.parley.oscar.SavedBuddyList.Entry;
import im.parley.oscar.SavedBuddyList.Group;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** One import: what a kept list has and ours has not. Used by one edit after the other. */
final class ListImport {
    private final SavedBuddyList saved;
    private final Function<String, UserId> user;
    private final List<UserId> added = new CopyOnWriteArrayList<>();
    private final List<UserId> listedOtherwise = new CopyOnWriteArrayList<>();
    private final List<FeedbagItem> leftOut = new CopyOnWriteArrayList<>();

    ListImport(SavedBuddyList saved, Function<String, UserId> user) {
        this.saved = saved;
        this.user = user;
    }

    static Single<Restored> into(BuddyListSync list, SavedBuddyList saved, Function<String, UserId> user) {
        return Single.defer(() -> {
            ListImport run = new ListImport(saved, user);
            return list.edit(run::plan)
                    .andThen(Completable.defer(
                            () -> run.leftOut.isEmpty() ? Completable.complete() : list.edit(run::tidied)))
                    .toSingle(run::result);
        });
    }

    Restored result() {
        List<UserId> ask =
                leftOut.stream().map(item -> user.apply(item.name())).distinct().toList();
        return new Restored(added.stream().filter(who -> !ask.contains(who)).toList(), ask, listedOtherwise);
    }

    FeedbagPlan plan(FeedbagBook book) {
        FeedbagDraft draft = new FeedbagDraft(book);
        Set<UserId> newcomers = new LinkedHashSet<>();
        Map<String, Set<UserId>> members = new HashMap<>();
        for (Group group : saved.groups()) {
            FeedbagItem parent = draft.groupNamed(group.name());
            // A group may be there twice, in what others send.
            Set<UserId> here = members.computeIfAbsent(group.name(), name -> new HashSet<>());
            for (Entry buddy : group.buddies()) {
                UserId who = user.apply(buddy.name());
                List<FeedbagItem> listed = book.entriesOf(who);
                listed.forEach(entry -> draft.update(filled(entry, buddy)));
                if (listed.isEmpty() && here.add(who)) {
                    newcomers.add(who);
                    draft.insertBuddy(filled(FeedbagItem.buddy(buddy.name(), 0, 0), buddy), parent);
                }
            }
        }
        added.addAll(newcomers);
        enlist(draft, book, saved.permitted(), Map.entry(FeedbagItem.PERMIT, FeedbagItem.DENY));
        enlist(draft, book, saved.denied(), Map.entry(FeedbagItem.DENY, FeedbagItem.PERMIT));
        enlist(draft, book, saved.ignored(), Map.entry(FeedbagItem.IGNORE, FeedbagItem.IGNORE));
        saved.mode()
                .filter(mode -> book.only(FeedbagItem.PRIVACY).isEmpty())
                .ifPresent(mode -> PrivacyPlans.setMode(draft, mode));
        return draft.plan().importing(leftOut::add);
    }

    /** Returns an entry with what was not noted yet. */
    private static FeedbagItem filled(FeedbagItem entry, Entry buddy) {
        FeedbagItem now = entry;
        if (now.alias().isEmpty() && !buddy.alias().isEmpty()) {
            now = now.withAlias(buddy.alias());
        }
        if (now.comment().isEmpty() && !buddy.comment().isEmpty()) {
            now = now.withComment(buddy.comment());
        }
        return BuddyAlerts.of(now).equals(Alert.NONE) && !buddy.alert().equals(Alert.NONE)
                ? BuddyAlerts.with(now, buddy.alert())
                : now;
    }

    /** Puts names on the first list, but those that are on the other. */
    private void enlist(FeedbagDraft draft, FeedbagBook book, List<String> names, Map.Entry<Integer, Integer> lists) {
        Set<UserId> here = new HashSet<>();
        for (String name : names) {
            UserId who = user.apply(name);
            boolean otherwise = !book.ofType(lists.getValue(), who).isEmpty()
                    && book.ofType(lists.getKey(), who).isEmpty();
            if (otherwise) {
                listedOtherwise.add(who);
            } else if (here.add(who)) {
                PrivacyPlans.enlist(draft, book, who, lists.getKey());
            }
        }
    }

    /** Takes those who were left out from their groups' order. */
    private FeedbagPlan tidied(FeedbagBook book) {
        FeedbagDraft draft = new FeedbagDraft(book);
        for (FeedbagItem group : book.groupItems()) {
            draft.orderGroup(
                    group,
                    group.order().stream()
                            .filter(id -> leftOut.stream()
                                    .noneMatch(item -> item.groupId() == group.groupId()
                                            && item.itemId() == id
                                            && book.item(group.groupId(), id).isEmpty()))
                            .toList());
        }
        return draft.plan();
    }
}
