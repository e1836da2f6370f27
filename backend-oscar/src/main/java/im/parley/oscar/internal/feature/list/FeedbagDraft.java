// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import static im.parley.RequestException.Reason.ALREADY_EXISTS;

import im.parley.RequestException;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A plan being made on the book as it is. A group that is both new and changed is inserted once, changed. */
final class FeedbagDraft {
    private final FeedbagBook book;
    private final List<FeedbagItem> deletes = new ArrayList<>();
    private final Map<Integer, FeedbagItem> newGroups = new LinkedHashMap<>();
    private final List<FeedbagItem> newItems = new ArrayList<>();
    private final Map<Long, FeedbagItem> updates = new LinkedHashMap<>();
    private Optional<FeedbagItem> newRoot = Optional.empty();

    FeedbagDraft(FeedbagBook book) {
        this.book = book;
    }

    FeedbagItem groupNamed(String name) {
        return book.group(name)
                .or(() -> newGroups.values().stream()
                        .filter(group -> group.name().equals(name))
                        .findFirst())
                .orElseGet(() -> insertGroup(name));
    }

    private FeedbagItem insertGroup(String name) {
        Set<Integer> taken = new HashSet<>(newGroups.keySet());
        taken.addAll(newIds(0));
        FeedbagItem group = FeedbagItem.group(name, book.freeGroupId(taken), List.of());
        newGroups.put(group.groupId(), group);
        orderRoot(rootOrder());
        return group;
    }

    void insertBuddy(String name, FeedbagItem group) {
        insertBuddy(FeedbagItem.buddy(name, 0, 0), group);
    }

    /** Inserts a buddy under new ids, all else as it is. */
    void insertBuddy(FeedbagItem like, FeedbagItem group) {
        book.buddiesOf(group).stream()
                .filter(entry -> ScreenNames.loosely(entry.name()).equals(ScreenNames.loosely(like.name())))
                .findFirst()
                .ifPresent(entry -> {
                    throw new RequestException(
                            ALREADY_EXISTS, 0, like.name() + " is in \"" + group.name() + "\" already");
                });
        Set<Integer> added = newIds(group.groupId());
        int id = book.freeItemId(group.groupId(), added);
        newItems.add(like.movedTo(group.groupId(), id));
        List<Integer> order = new ArrayList<>(
                book.buddiesOf(group).stream().map(FeedbagItem::itemId).toList());
        order.addAll(added);
        order.add(id);
        orderGroup(group, order);
    }

    /** Inserts an item outside of all groups. */
    void insertOfRoot(FeedbagItem item) {
        Set<Integer> taken = newIds(0);
        taken.addAll(newGroups.keySet());
        newItems.add(item.movedTo(0, book.freeItemId(0, taken)));
    }

    /** Returns the ids of what is new in a group, in its order. */
    private Set<Integer> newIds(int groupId) {
        return newItems.stream()
                .filter(item -> item.groupId() == groupId)
                .map(FeedbagItem::itemId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Changes the one item of a type, and makes it where there is none. */
    void putOnly(int type, UnaryOperator<FeedbagItem> change) {
        book.only(type)
                .ifPresentOrElse(
                        item -> update(change.apply(item)),
                        () -> insertOfRoot(change.apply(FeedbagItem.ofRoot(type, "", 0))));
    }

    void deleteBuddy(FeedbagItem entry) {
        deletes.add(entry);
        book.groupOf(entry).ifPresent(group -> {
            FeedbagItem now = updates.getOrDefault(FeedbagBook.key(group), group);
            orderGroup(group, without(now.order(), entry.itemId()));
        });
    }

    void deleteGroup(FeedbagItem group) {
        deletes.addAll(book.buddiesOf(group));
        deletes.add(group);
        orderRoot(without(rootOrder(), group.groupId()));
    }

    void delete(FeedbagItem item) {
        deletes.add(item);
    }

    /** Changes an item; one that stays the same costs nothing. */
    void update(FeedbagItem item) {
        if (book.item(item.groupId(), item.itemId()).filter(item::equals).isPresent()) {
            updates.remove(FeedbagBook.key(item));
        } else {
            updates.put(FeedbagBook.key(item), item);
        }
    }

    private List<Integer> rootOrder() {
        List<Integer> order = new ArrayList<>(
                book.groupItems().stream().map(FeedbagItem::groupId).toList());
        order.addAll(newGroups.keySet());
        return order;
    }

    void orderRoot(List<Integer> order) {
        book.root()
                .ifPresentOrElse(
                        root -> update(root.withOrder(order)), () -> newRoot = Optional.of(FeedbagItem.root(order)));
    }

    void orderGroup(FeedbagItem group, List<Integer> order) {
        if (newGroups.containsKey(group.groupId())) {
            newGroups.put(group.groupId(), group.withOrder(order));
        } else {
            update(updates.getOrDefault(FeedbagBook.key(group), group).withOrder(order));
        }
    }

    private static List<Integer> without(List<Integer> order, int id) {
        return order.stream().filter(other -> other != id).toList();
    }

    FeedbagPlan plan() {
        List<FeedbagItem> inserts = new ArrayList<>();
        newRoot.ifPresent(inserts::add);
        inserts.addAll(newGroups.values());
        inserts.addAll(newItems);
        return new FeedbagPlan(List.copyOf(deletes), List.copyOf(inserts), List.copyOf(updates.values()));
    }
}
