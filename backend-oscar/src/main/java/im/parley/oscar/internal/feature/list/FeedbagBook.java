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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The server's list as we know it: every item, also those of a kind we have no use for. An item's key is its group id and
 * item id. Guarded by its owner's lock.
 */
final class FeedbagBook {
    private static final int LAST_ID = 0x7FFF;

    private final Map<Long, FeedbagItem> items = new TreeMap<>();

    void replaceAll(Collection<FeedbagItem> all) {
        items.clear();
        put(all);
    }

    void put(Collection<FeedbagItem> changed) {
        changed.forEach(item -> items.put(key(item), item));
    }

    void remove(Collection<FeedbagItem> gone) {
        gone.forEach(item -> items.remove(key(item)));
    }

    /** Returns every item, by its numbers. */
    List<FeedbagItem> items() {
        return List.copyOf(items.values());
    }

    FeedbagBook copy() {
        FeedbagBook copy = new FeedbagBook();
        copy.items.putAll(items);
        return copy;
    }

    /** Returns the items of a type. */
    List<FeedbagItem> ofType(int type) {
        return items.values().stream().filter(item -> item.type() == type).toList();
    }

    /** Returns the items of a type that name a user. */
    List<FeedbagItem> ofType(int type, UserId user) {
        return items.values().stream()
                .filter(item ->
                        item.type() == type && ScreenNames.loosely(item.name()).equals(user.normalized()))
                .toList();
    }

    /** Returns the one item of a type that lists have one of. */
    Optional<FeedbagItem> only(int type) {
        return items.values().stream().filter(item -> item.type() == type).findFirst();
    }

    Optional<FeedbagItem> root() {
        return item(0, 0);
    }

    Optional<FeedbagItem> item(int groupId, int itemId) {
        return Optional.ofNullable(items.get(key(groupId, itemId)));
    }

    Optional<FeedbagItem> group(String name) {
        return groupItems().stream().filter(group -> group.name().equals(name)).findFirst();
    }

    /** Returns the groups in the order they are shown: as the root lists them, the others behind. */
    List<FeedbagItem> groupItems() {
        Map<Integer, FeedbagItem> byId = items.values().stream()
                .filter(item -> item.type() == FeedbagItem.GROUP && item.groupId() != 0)
                .collect(Collectors.toMap(FeedbagItem::groupId, Function.identity(), (a, b) -> a, TreeMap::new));
        return inOrder(root().map(FeedbagItem::order).orElse(List.of()), byId);
    }

    /** Returns a group's buddies in the order they are shown. */
    List<FeedbagItem> buddiesOf(FeedbagItem group) {
        Map<Integer, FeedbagItem> byId = items.values().stream()
                .filter(item -> item.type() == FeedbagItem.BUDDY && item.groupId() == group.groupId())
                .collect(Collectors.toMap(FeedbagItem::itemId, Function.identity(), (a, b) -> a, TreeMap::new));
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
        return free(id -> !taken.contains(id) && !items.containsKey(key(id, 0)) && !items.containsKey(key(0, id)));
    }

    /** Returns an item id that is unused in its group and not among these; in the root, also one that no group has. */
    int freeItemId(int groupId, Set<Integer> taken) {
        return free(id -> !taken.contains(id)
                && !items.containsKey(key(groupId, id))
                && (groupId != 0 || !items.containsKey(key(id, 0))));
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

    private static List<FeedbagItem> inOrder(List<Integer> order, Map<Integer, FeedbagItem> byId) {
        Set<FeedbagItem> sorted = new LinkedHashSet<>();
        Map<Integer, FeedbagItem> rest = new LinkedHashMap<>(byId);
        for (int id : order) {
            FeedbagItem item = rest.remove(id);
            if (item != null) {
                sorted.add(item);
            }
        }
        sorted.addAll(rest.values());
        return List.copyOf(sorted);
    }

    static long key(FeedbagItem item) {
        return key(item.groupId(), item.itemId());
    }

    private static long key(int groupId, int itemId) {
        return (long) groupId << 16 | itemId;
    }
}
