// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import static im.parley.RequestException.Reason.ALREADY_EXISTS;
import static im.parley.RequestException.Reason.NOT_FOUND;

import im.parley.RequestException;
import im.parley.UserId;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What one edit asks of the server: items to insert, to update, to delete. A pure function of the book as it is; the
 * order attributes of groups and of the root follow.
 *
 * @param importing where contacts are imported: takes those who want to be asked first, and are left out
 */
record FeedbagPlan(
        List<FeedbagItem> deletes,
        List<FeedbagItem> inserts,
        List<FeedbagItem> updates,
        Optional<Consumer<FeedbagItem>> importing) {
    FeedbagPlan(List<FeedbagItem> deletes, List<FeedbagItem> inserts, List<FeedbagItem> updates) {
        this(deletes, inserts, updates, Optional.empty());
    }

    /** Returns this plan as an import. */
    FeedbagPlan importing(Consumer<FeedbagItem> leftOut) {
        return new FeedbagPlan(deletes, inserts, updates, Optional.of(leftOut));
    }

    boolean isEmpty() {
        return deletes.isEmpty() && inserts.isEmpty() && updates.isEmpty();
    }

    static FeedbagPlan addBuddy(FeedbagBook book, UserId user, String group) {
        FeedbagDraft draft = new FeedbagDraft(book);
        draft.insertBuddy(user.display(), draft.groupNamed(group));
        return draft.plan();
    }

    static FeedbagPlan removeBuddy(FeedbagBook book, UserId user, Optional<String> group) {
        FeedbagDraft draft = new FeedbagDraft(book);
        List<FeedbagItem> entries = book.entriesOf(user).stream()
                .filter(entry -> group.isEmpty()
                        || book.groupOf(entry).map(FeedbagItem::name).equals(group))
                .toList();
        requireFound(!entries.isEmpty(), "buddy", user.display());
        entries.forEach(draft::deleteBuddy);
        return draft.plan();
    }

    static FeedbagPlan moveBuddy(FeedbagBook book, UserId user, String group) {
        FeedbagDraft draft = new FeedbagDraft(book);
        List<FeedbagItem> entries = entries(book, user);
        FeedbagItem target = draft.groupNamed(group);
        if (entries.stream().noneMatch(entry -> entry.groupId() == target.groupId())) {
            draft.insertBuddy(entries.get(0), target);
        }
        entries.stream().filter(entry -> entry.groupId() != target.groupId()).forEach(draft::deleteBuddy);
        return draft.plan();
    }

    static FeedbagPlan renameBuddy(FeedbagBook book, UserId user, String alias) {
        FeedbagDraft draft = new FeedbagDraft(book);
        List<FeedbagItem> entries = entries(book, user);
        entries.forEach(entry -> draft.update(entry.withAlias(alias)));
        return draft.plan();
    }

    static FeedbagPlan addGroup(FeedbagBook book, String name) {
        requireFree(book, name);
        FeedbagDraft draft = new FeedbagDraft(book);
        draft.groupNamed(name);
        return draft.plan();
    }

    static FeedbagPlan removeGroup(FeedbagBook book, String name) {
        FeedbagDraft draft = new FeedbagDraft(book);
        draft.deleteGroup(group(book, name));
        return draft.plan();
    }

    static FeedbagPlan renameGroup(FeedbagBook book, String from, String to) {
        FeedbagDraft draft = new FeedbagDraft(book);
        FeedbagItem group = group(book, from);
        if (!from.equals(to)) {
            requireFree(book, to);
            draft.update(group.withName(to));
        }
        return draft.plan();
    }

    /** Returns every entry of a user, one at least. */
    static List<FeedbagItem> entries(FeedbagBook book, UserId user) {
        List<FeedbagItem> entries = book.entriesOf(user);
        requireFound(!entries.isEmpty(), "buddy", user.display());
        return entries;
    }

    static FeedbagItem group(FeedbagBook book, String name) {
        Optional<FeedbagItem> group = book.group(name);
        requireFound(group.isPresent(), "group", name);
        return group.orElseThrow();
    }

    static void requireFound(boolean found, String what, String name) {
        if (!found) {
            throw new RequestException(NOT_FOUND, 0, "no " + what + " \"" + name + "\" on the list");
        }
    }

    private static void requireFree(FeedbagBook book, String name) {
        if (book.group(name).isPresent()) {
            throw new RequestException(ALREADY_EXISTS, 0, "there is a group \"" + name + "\" already");
        }
    }
}
