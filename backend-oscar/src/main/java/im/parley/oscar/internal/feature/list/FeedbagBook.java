// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.Buddy;
import im.parley.BuddyGroup;
import im.parley.BuddyList;
import im.parley.RequestException;
import im.parley.UserId;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The server's list as we know it: every item, also those of a kind we have no use for. An item's key is its group id and
 * item id; items lie in the order of their keys, so that those of a group lie together. Immutable.
 */
final class FeedbagBook {
    static final FeedbagBook EMPTY = new FeedbagBook(List.of());

    private static final int LAST_ID = 0x7FFF;
    private static final Comparator<FeedbagItem> BY_KEY = Comparator.comparingLong(FeedbagBook::key);

    private final List<FeedbagItem> items;

    private FeedbagBook(List<FeedbagItem> items) {
        this.items = items;
    }

    /** Returns a list of these items; of several with one key, the last. */
    static FeedbagBook of(Collection<FeedbagItem> items) {
        return EMPTY.with(items);
    }

    /** Returns this list with these items, in the place of any that have their keys. */
    FeedbagBook with(Collection<FeedbagItem> changed) {
        List<FeedbagItem> all = new ArrayList<>(items.size() + changed.size());
        all.addAll(items);
        all.addAll(changed);
        // The sort is stable: of those with one key the newest is the last.
        all.sort(BY_KEY);
        List<FeedbagItem> newest = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (i + 1 == all.size() || key(all.get(i)) != key(all.get(i + 1))) {
                newest.add(all.get(i));
            }
        }
        return new FeedbagBook(List.copyOf(newest));
    }

    /** Returns this list without the items that have the keys of these. */
    FeedbagBook without(Collection<FeedbagItem> gone) {
        Set<Long> keys = gone.stream().map(FeedbagBook::key).collect(Collectors.toSet());
        return new FeedbagBook(
                items.stream().filter(item -> !keys.contains(key(item))).toList());
    }

    /** Returns every item, by its numbers. */
    List<FeedbagItem> items() {
        return items;
    }

    /** Returns the items of a type. */
    List<FeedbagItem> ofType(int type) {
        return items.stream().filter(item -> item.type() == type).toList();
    }

    /** Returns the items of a type that name a user. */
    List<FeedbagItem> ofType(int type, UserId user) {
        return items.stream()
                .filter(item ->
                        item.type() == type && ScreenNames.loosely(item.name()).equals(user.normalized()))
                .toList();
    }

    /** Returns the one item of a type that lists have one of. */
    Optional<FeedbagItem> only(int type) {
        return items.stream().filter(item -> item.type() == type).findFirst();
    }

    Optional<FeedbagItem> root() {
        return item(0, 0);
    }

    Optional<FeedbagItem> item(int groupId, int itemId) {
        int place = place(groupId, itemId);
        return place < items.size() && key(items.get(place)) == key(groupId, itemId)
                ? Optional.of(items.get(place))
                : Optional.empty();
    }

    Optional<FeedbagItem> group(String name) {
        return groupItems().stream().filter(group -> group.name().equals(name)).findFirst();
    }

    /** Returns the groups in the order they are shown: as the root lists them, the others behind. */
    List<FeedbagItem> groupItems() {
        Map<Integer, FeedbagItem> byId = new LinkedHashMap<>();
        for (FeedbagItem item : items) {
            if (item.type() == FeedbagItem.GROUP && item.groupId() != 0) {
                byId.putIfAbsent(item.groupId(), item);
            }
        }
        return inOrder(root().map(FeedbagItem::order).orElse(List.of()), byId);
    }

    /** Returns a group's buddies in the order they are shown. */
    List<FeedbagItem> buddiesOf(FeedbagItem group) {
        Map<Integer, FeedbagItem> byId = new LinkedHashMap<>();
        for (FeedbagItem item : items.subList(place(group.groupId(), 0), place(group.groupId() + 1, 0))) {
            if (item.type() == FeedbagItem.BUDDY) {
                byId.put(item.itemId(), item);
            }
        }
        return inOrder(group.order(), byId);
    }

    /** Returns every entry of a user: one for each group it is in. */
    List<FeedbagItem> entriesOf(UserId user) {
        return ofType(FeedbagItem.BUDDY, user);
    }

    Optional<FeedbagItem> groupOf(FeedbagItem entry) {
        return item(entry.groupId(), 0).filter(item -> item.type() == FeedbagItem.GROUP);
    }

    /** Returns a group id that is unused and not among these, and no item outside of groups has: servers mix them up. */
    int freeGroupId(Set<Integer> taken) {
        return free(id -> !taken.contains(id) && !has(id, 0) && !has(0, id));
    }

    /** Returns an item id that is unused in its group and not among these; in the root, also one that no group has. */
    int freeItemId(int groupId, Set<Integer> taken) {
        return free(id -> !taken.contains(id) && !has(groupId, id) && (groupId != 0 || !has(id, 0)));
    }

    private static int free(IntPredicate isFree) {
        return IntStream.rangeClosed(1, LAST_ID)
                .filter(isFree)
                .findFirst()
                .orElseThrow(() -> new RequestException(RequestException.Reason.LIST_FULL, 0, "every id is taken"));
    }

    BuddyList toBuddyList(Function<String, UserId> user) {
        List<BuddyGroup> groups = new ArrayList<>();
        for (FeedbagItem group : groupItems()) {
            List<Buddy> buddies = buddiesOf(group).stream()
                    .map(entry -> Buddy.of(user.apply(entry.name()))
                            .withAlias(entry.alias().orElse("")))
                    .toList();
            groups.add(new BuddyGroup(group.name(), buddies));
        }
        return new BuddyList(groups);
    }

    /** Returns those that an order names, in it, and the rest behind. */
    private static List<FeedbagItem> inOrder(List<Integer> order, Map<Integer, FeedbagItem> rest) {
        List<FeedbagItem> sorted = new ArrayList<>(rest.size());
        for (int id : order) {
            FeedbagItem item = rest.remove(id);
            if (item != null) {
                sorted.add(item);
            }
        }
        sorted.addAll(rest.values());
        return sorted;
    }

    private boolean has(int groupId, int itemId) {
        return item(groupId, itemId).isPresent();
    }

    /** Returns where an item of these numbers stands, or would. */
    private int place(int groupId, int itemId) {
        long key = key(groupId, itemId);
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key(items.get(middle)) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static long key(FeedbagItem item) {
        return key(item.groupId(), item.itemId());
    }

    private static long key(int groupId, int itemId) {
        return (long) groupId << 16 | itemId;
    }
}
