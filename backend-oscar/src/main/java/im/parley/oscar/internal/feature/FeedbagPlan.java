// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

import static im.parley.RequestException.Reason.ALREADY_EXISTS;
import static im.parley.RequestException.Reason.NOT_FOUND;

import im.parley.RequestException;
import im.parley.UserId;
import im.parley.oscar.internal.ScreenNames;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one edit asks of the server: items to insert, to update, to delete. A pure function of the book as it is; the
 * order attributes of groups and of the root follow.
 */
record FeedbagPlan(List<FeedbagItem> deletes, List<FeedbagItem> inserts, List<FeedbagItem> updates) {
    boolean isEmpty() {
        return deletes.isEmpty() && inserts.isEmpty() && updates.isEmpty();
    }

    static FeedbagPlan addBuddy(FeedbagBook book, UserId user, String group) {
        Draft draft = new Draft(book);
        draft.insertBuddy(user.display(), draft.groupNamed(group), Optional.empty());
        return draft.plan();
    }

    static FeedbagPlan removeBuddy(FeedbagBook book, UserId user, Optional<String> group) {
        Draft draft = new Draft(book);
        List<FeedbagItem> entries = book.entriesOf(user).stream()
                .filter(entry -> group.isEmpty()
                        || book.groupOf(entry).map(FeedbagItem::name).equals(group))
                .toList();
        requireFound(!entries.isEmpty(), "buddy", user.display());
        entries.forEach(draft::deleteBuddy);
        return draft.plan();
    }

    static FeedbagPlan moveBuddy(FeedbagBook book, UserId user, String group) {
        Draft draft = new Draft(book);
        List<FeedbagItem> entries = book.entriesOf(user);
        requireFound(!entries.isEmpty(), "buddy", user.display());
        FeedbagItem target = draft.groupNamed(group);
        if (entries.stream().noneMatch(entry -> entry.groupId() == target.groupId())) {
            draft.insertBuddy(entries.get(0).name(), target, Optional.of(entries.get(0)));
        }
        entries.stream().filter(entry -> entry.groupId() != target.groupId()).forEach(draft::deleteBuddy);
        return draft.plan();
    }

    static FeedbagPlan renameBuddy(FeedbagBook book, UserId user, String alias) {
        Draft draft = new Draft(book);
        List<FeedbagItem> entries = book.entriesOf(user);
        requireFound(!entries.isEmpty(), "buddy", user.display());
        entries.stream()
                .filter(entry -> !entry.alias().orElse("").equals(alias))
                .forEach(entry -> draft.update(entry.withAlias(alias)));
        return draft.plan();
    }

    static FeedbagPlan addGroup(FeedbagBook book, String name) {
        requireFree(book, name);
        Draft draft = new Draft(book);
        draft.groupNamed(name);
        return draft.plan();
    }

    static FeedbagPlan removeGroup(FeedbagBook book, String name) {
        Draft draft = new Draft(book);
        draft.deleteGroup(group(book, name));
        return draft.plan();
    }

    static FeedbagPlan renameGroup(FeedbagBook book, String from, String to) {
        Draft draft = new Draft(book);
        FeedbagItem group = group(book, from);
        if (!from.equals(to)) {
            requireFree(book, to);
            draft.update(group.withName(to));
        }
        return draft.plan();
    }

    private static FeedbagItem group(FeedbagBook book, String name) {
        Optional<FeedbagItem> group = book.group(name);
        requireFound(group.isPresent(), "group", name);
        return group.orElseThrow();
    }

    private static void requireFound(boolean found, String what, String name) {
        if (!found) {
            throw new RequestException(NOT_FOUND, 0, "no " + what + " \"" + name + "\" on the list");
        }
    }

    private static void requireFree(FeedbagBook book, String name) {
        if (book.group(name).isPresent()) {
            throw new RequestException(ALREADY_EXISTS, 0, "there is a group \"" + name + "\" already");
        }
    }

    /** A plan being made. A group that is both new and changed is inserted once, changed. */
    private static final class Draft {
        private final FeedbagBook book;
        private final List<FeedbagItem> deletes = new ArrayList<>();
        private final Map<Integer, FeedbagItem> newGroups = new LinkedHashMap<>();
        private final List<FeedbagItem> newBuddies = new ArrayList<>();
        private final Map<Long, FeedbagItem> updates = new LinkedHashMap<>();
        private Optional<FeedbagItem> newRoot = Optional.empty();

        Draft(FeedbagBook book) {
            this.book = book;
        }

        FeedbagItem groupNamed(String name) {
            return book.group(name).orElseGet(() -> insertGroup(name));
        }

        private FeedbagItem insertGroup(String name) {
            FeedbagItem group = FeedbagItem.group(name, book.freeGroupId(), List.of());
            newGroups.put(group.groupId(), group);
            List<Integer> order = new ArrayList<>(rootOrder());
            order.add(group.groupId());
            orderRoot(order);
            return group;
        }

        void insertBuddy(String name, FeedbagItem group, Optional<FeedbagItem> like) {
            book.buddiesOf(group).stream()
                    .filter(entry -> ScreenNames.loosely(entry.name()).equals(ScreenNames.loosely(name)))
                    .findFirst()
                    .ifPresent(entry -> {
                        throw new RequestException(ALREADY_EXISTS, 0, name + " is in \"" + group.name() + "\" already");
                    });
            int id = book.freeItemId(group.groupId());
            newBuddies.add(like.map(entry -> entry.movedTo(group.groupId(), id))
                    .orElseGet(() -> FeedbagItem.buddy(name, group.groupId(), id)));
            List<Integer> order = new ArrayList<>(
                    book.buddiesOf(group).stream().map(FeedbagItem::itemId).toList());
            order.add(id);
            orderGroup(group, order);
        }

        void deleteBuddy(FeedbagItem entry) {
            deletes.add(entry);
            book.groupOf(entry).ifPresent(group -> {
                FeedbagItem now = updates.getOrDefault(key(group), group);
                orderGroup(group, without(now.order(), entry.itemId()));
            });
        }

        void deleteGroup(FeedbagItem group) {
            deletes.addAll(book.buddiesOf(group));
            deletes.add(group);
            orderRoot(without(rootOrder(), group.groupId()));
        }

        void update(FeedbagItem item) {
            updates.put(key(item), item);
        }

        private List<Integer> rootOrder() {
            return book.groupItems().stream().map(FeedbagItem::groupId).toList();
        }

        private void orderRoot(List<Integer> order) {
            book.root()
                    .ifPresentOrElse(
                            root -> update(root.withOrder(order)),
                            () -> newRoot = Optional.of(FeedbagItem.root(order)));
        }

        private void orderGroup(FeedbagItem group, List<Integer> order) {
            if (newGroups.containsKey(group.groupId())) {
                newGroups.put(group.groupId(), group.withOrder(order));
            } else {
                update(updates.getOrDefault(key(group), group).withOrder(order));
            }
        }

        private static List<Integer> without(List<Integer> order, int id) {
            return order.stream().filter(other -> other != id).toList();
        }

        FeedbagPlan plan() {
            List<FeedbagItem> inserts = new ArrayList<>();
            newRoot.ifPresent(inserts::add);
            inserts.addAll(newGroups.values());
            inserts.addAll(newBuddies);
            return new FeedbagPlan(List.copyOf(deletes), List.copyOf(inserts), List.copyOf(updates.values()));
        }

        private static long key(FeedbagItem item) {
            return (long) item.groupId() << 16 | item.itemId();
        }
    }
}
