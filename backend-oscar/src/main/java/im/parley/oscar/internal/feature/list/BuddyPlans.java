// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.UserId;
import im.parley.oscar.OscarBuddyList.Alert;
import im.parley.oscar.OscarPreferences.Preference;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Edits that only this protocol knows, beside those of {@link FeedbagPlan}. */
final class BuddyPlans {
    private BuddyPlans() {}

    /** Adds a buddy who has yet to let us. */
    static FeedbagPlan addAwaiting(FeedbagBook book, UserId user, String group) {
        FeedbagDraft draft = new FeedbagDraft(book);
        draft.insertBuddy(FeedbagItem.buddy(user.display(), 0, 0).awaitingAuthorization(true), draft.groupNamed(group));
        return draft.plan();
    }

    /** Awaits a user no more, whoever it is. */
    static FeedbagPlan authorized(FeedbagBook book, UserId user) {
        FeedbagDraft draft = new FeedbagDraft(book);
        book.entriesOf(user).forEach(entry -> draft.update(entry.awaitingAuthorization(false)));
        return draft.plan();
    }

    static FeedbagPlan comment(FeedbagBook book, UserId user, String comment) {
        return each(book, user, entry -> entry.withComment(comment));
    }

    static FeedbagPlan alert(FeedbagBook book, UserId user, Alert alert) {
        return each(book, user, entry -> BuddyAlerts.with(entry, alert));
    }

    private static FeedbagPlan each(FeedbagBook book, UserId user, UnaryOperator<FeedbagItem> change) {
        FeedbagDraft draft = new FeedbagDraft(book);
        FeedbagPlan.entries(book, user).forEach(entry -> draft.update(change.apply(entry)));
        return draft.plan();
    }

    static FeedbagPlan sortGroups(FeedbagBook book, List<String> names) {
        Map<Integer, FeedbagItem> rest = new LinkedHashMap<>();
        book.groupItems().forEach(group -> rest.put(group.groupId(), group));
        List<Integer> order = new ArrayList<>();
        for (String name : names) {
            int id = FeedbagPlan.group(book, name).groupId();
            if (rest.remove(id) != null) {
                order.add(id);
            }
        }
        order.addAll(rest.keySet());
        FeedbagDraft draft = new FeedbagDraft(book);
        draft.orderRoot(order);
        return draft.plan();
    }

    static FeedbagPlan sortBuddies(FeedbagBook book, String group, List<UserId> users) {
        FeedbagItem parent = FeedbagPlan.group(book, group);
        List<Integer> rest = new ArrayList<>();
        book.buddiesOf(parent).forEach(entry -> rest.add(entry.itemId()));
        List<Integer> order = new ArrayList<>();
        for (UserId user : users) {
            Optional<Integer> id = book.entriesOf(user).stream()
                    .filter(entry -> entry.groupId() == parent.groupId())
                    .map(FeedbagItem::itemId)
                    .findFirst();
            FeedbagPlan.requireFound(id.isPresent(), "such buddy in that group:", user.display());
            if (rest.remove(id.orElseThrow())) {
                order.add(id.orElseThrow());
            }
        }
        order.addAll(rest);
        FeedbagDraft draft = new FeedbagDraft(book);
        draft.orderGroup(parent, order);
        return draft.plan();
    }

    static FeedbagPlan preference(FeedbagBook book, Preference preference, boolean on) {
        FeedbagDraft draft = new FeedbagDraft(book);
        if (preference == Preference.HIDE_WIRELESS) {
            draft.putOnly(FeedbagItem.PRIVACY, item -> item.hidingWireless(on));
        } else {
            draft.putOnly(FeedbagItem.PREFERENCES, item -> item.withPreference(preference.number(), on));
        }
        return draft.plan();
    }
}
