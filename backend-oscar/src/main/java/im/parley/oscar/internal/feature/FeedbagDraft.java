// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

import static im.parley.RequestException.Reason.ALREADY_EXISTS;

import im.parley.RequestException;
import im.parley.oscar.internal.ScreenNames;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        int id = book.freeItemId(group.groupId(), Set.of());
        newItems.add(like.movedTo(group.groupId(), id));
        List<Integer> order = new ArrayList<>(
                book.buddiesOf(group).stream().map(FeedbagItem::itemId).toList());
        order.add(id);
        orderGroup(group, order);
    }

    /** Inserts an item outside of all groups. */
    void insertOfRoot(FeedbagItem item) {
        Set<Integer> taken = newItems.stream()
                .filter(other -> other.groupId() == 0)
                .map(FeedbagItem::itemId)
                .collect(Collectors.toSet());
        newItems.add(item.movedTo(0, book.freeItemId(0, taken)));
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
        return book.groupItems().stream().map(FeedbagItem::groupId).toList();
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
