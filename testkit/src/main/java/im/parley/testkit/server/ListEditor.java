// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okio.ByteString;

/**
 * Edits a stored list by names, keeping ids and order attributes right, for clients who know neither. Each call adds to
 * {@link #edits()} what it changed. Used once, under the world's lock.
 */
final class ListEditor {
    private final StoredList list;
    private final Instant now;
    private final List<ListEdit> edits = new ArrayList<>();

    ListEditor(StoredList list, Instant now) {
        this.list = list;
        this.now = now;
    }

    List<ListEdit> edits() {
        return edits;
    }

    /** Makes the group unless it is there, and returns it. */
    ListItem group(String name) {
        Optional<ListItem> there = list.group(name);
        if (there.isPresent()) {
            return there.get();
        }
        ListItem root =
                list.find(ListItem.Key.ROOT).orElseGet(() -> put(new ListItem("", 0, 0, ListItem.GROUP, List.of())));
        ListItem group = put(new ListItem(name, freeGroup(), 0, ListItem.GROUP, List.of()));
        append(root, group.group());
        return group;
    }

    /** Takes away a group with everyone in it; does nothing when there is no such group. */
    boolean removeGroup(String name) {
        Optional<ListItem> group = list.group(name);
        group.ifPresent(item -> {
            list.items(ListItem.BUDDY)
                    .filter(buddy -> buddy.group() == item.group())
                    .toList()
                    .forEach(this::remove);
            remove(item);
            list.find(ListItem.Key.ROOT).ifPresent(root -> drop(root, item.group()));
        });
        return group.isPresent();
    }

    /** Puts a buddy into a group, or gives one that is there another alias and note. Tells whether it is new there. */
    boolean buddy(String groupName, ListView.Entry entry) {
        ListItem group = group(groupName);
        Optional<ListItem> there = member(group, entry.name());
        ListItem item = there.orElseGet(
                () -> new ListItem(entry.name(), group.group(), freeId(group.group()), ListItem.BUDDY, List.of()));
        ListItem named = item.with(Attribute.text(Attribute.ALIAS, entry.alias()))
                .with(Attribute.text(Attribute.NOTE, entry.note()));
        if (there.isEmpty()) {
            put(named);
            append(group, item.id());
        } else if (!named.equals(item)) {
            put(named);
        }
        return there.isEmpty();
    }

    void removeBuddy(String groupName, String name) {
        list.group(groupName)
                .ifPresent(group -> member(group, name).ifPresent(buddy -> {
                    remove(buddy);
                    drop(group, buddy.id());
                }));
    }

    /** Puts a name on the permit or the deny list. */
    void enlist(int type, String name) {
        if (listed(type, name).isEmpty()) {
            put(new ListItem(name, 0, freeId(0), type, List.of()));
        }
    }

    void delist(int type, String name) {
        listed(type, name).ifPresent(this::remove);
    }

    void mode(PrivacyMode mode) {
        ListItem item = list.items(ListItem.PRIVACY)
                .findFirst()
                .orElseGet(() -> new ListItem("", 0, freeId(0), ListItem.PRIVACY, List.of()));
        put(item.with(new Attribute(Attribute.PRIVACY_MODE, ByteString.of((byte) mode.number()))));
    }

    private Optional<ListItem> listed(int type, String name) {
        return list.items(type).filter(item -> isNamed(item, name)).findFirst();
    }

    private Optional<ListItem> member(ListItem group, String name) {
        return list.items(ListItem.BUDDY)
                .filter(item -> item.group() == group.group() && isNamed(item, name))
                .findFirst();
    }

    private static boolean isNamed(ListItem item, String name) {
        return ScreenName.of(item.name()).equals(ScreenName.of(name));
    }

    private void append(ListItem parent, int id) {
        List<Integer> order = new ArrayList<>(parent.order());
        order.add(id);
        put(parent.withOrder(order));
    }

    private void drop(ListItem parent, int id) {
        List<Integer> order = new ArrayList<>(parent.order());
        order.remove((Integer) id);
        put(parent.withOrder(order));
    }

    private ListItem put(ListItem item) {
        edits.add(list.put(item, now));
        return item;
    }

    private void remove(ListItem item) {
        edits.add(list.remove(item, now));
    }

    private int freeGroup() {
        int id = 1;
        while (list.find(new ListItem.Key(id, 0)).isPresent()
                || list.find(new ListItem.Key(0, id)).isPresent()) {
            id++;
        }
        return id;
    }

    /** Returns an id free in its group; outside of groups, one that is no group's id either. */
    private int freeId(int group) {
        int id = 1;
        while (list.find(new ListItem.Key(group, id)).isPresent()
                || (group == 0 && list.find(new ListItem.Key(id, 0)).isPresent())) {
            id++;
        }
        return id;
    }
}
