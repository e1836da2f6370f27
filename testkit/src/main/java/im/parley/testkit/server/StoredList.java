// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list that the server keeps for one user, as numbered items. Guarded by the world's lock. */
final class StoredList {
    private final Map<ListItem.Key, ListItem> items = new LinkedHashMap<>();
    private Instant changedAt;

    /** Makes an empty list, older than any change to it. It has a time: without one, clients wait for the rest. */
    StoredList(Instant made) {
        changedAt = made.minusSeconds(1);
    }

    Instant changedAt() {
        return changedAt;
    }

    /** Returns what to date a change with: no two states of a list have the same second. */
    Instant stamp(Instant now) {
        return now.getEpochSecond() > changedAt.getEpochSecond() ? now : changedAt.plusSeconds(1);
    }

    List<ListItem> items() {
        return List.copyOf(items.values());
    }

    Stream<ListItem> items(int type) {
        return items.values().stream().filter(item -> item.is(type));
    }

    Optional<ListItem> find(ListItem.Key key) {
        return Optional.ofNullable(items.get(key));
    }

    Optional<ListItem> group(String name) {
        return items(ListItem.GROUP)
                .filter(item -> item.group() != 0 && item.name().equals(name))
                .findFirst();
    }

    /** Stores an item in place of the one with its key. */
    ListEdit put(ListItem item, Instant now) {
        Optional<ListItem> before = Optional.ofNullable(items.put(item.key(), item));
        changedAt = now;
        ListEdit.Kind kind = before.isPresent() ? ListEdit.Kind.UPDATE : ListEdit.Kind.INSERT;
        return new ListEdit(kind, item, before, groupName(item));
    }

    ListEdit remove(ListItem item, Instant now) {
        ListEdit edit = new ListEdit(ListEdit.Kind.DELETE, item, Optional.of(item), groupName(item));
        items.remove(item.key());
        changedAt = now;
        return edit;
    }

    /** Returns the buddies that are watched: those who wait for authorization are not. */
    Set<String> watched() {
        return items(ListItem.BUDDY)
                .filter(item -> !item.isAwaitingAuthorization())
                .map(item -> ScreenName.of(item.name()).ident())
                .collect(Collectors.toSet());
    }

    boolean hasBuddy(String ident) {
        return items(ListItem.BUDDY)
                .anyMatch(item -> ScreenName.of(item.name()).ident().equals(ident));
    }

    /** Tells whether a user is to be treated as if there were no such user. */
    boolean ignores(String ident) {
        return idents(ListItem.IGNORE).contains(ident);
    }

    /** Tells whether a preference, one of the first 32, is switched off; where nothing is said it is on. */
    boolean hasSwitchedOff(int preference) {
        Optional<ListItem> item = items(ListItem.PREFERENCES).findFirst();
        int on = item.map(i -> i.number(Attribute.PREFERENCES, -1)).orElse(-1);
        int valid = item.map(i -> i.number(Attribute.PREFERENCES_VALID, -1)).orElse(-1);
        return ((valid & ~on) >>> preference & 1) != 0;
    }

    Privacy privacy() {
        return new Privacy(mode(), idents(ListItem.PERMIT), idents(ListItem.DENY));
    }

    PrivacyMode mode() {
        return items(ListItem.PRIVACY)
                .flatMap(item -> item.attribute(Attribute.PRIVACY_MODE).stream())
                .filter(value -> value.size() == 1)
                .flatMap(value -> PrivacyMode.of(value.getByte(0)).stream())
                .findFirst()
                .orElse(PrivacyMode.PERMIT_ALL);
    }

    ListView view() {
        List<ListView.Group> groups = ordered(
                        items(ListItem.GROUP).filter(item -> item.group() != 0).toList(),
                        find(ListItem.Key.ROOT),
                        ListItem::group)
                .stream()
                .map(group -> new ListView.Group(group.name(), members(group)))
                .toList();
        return new ListView(groups, names(ListItem.PERMIT), names(ListItem.DENY), mode());
    }

    private List<ListView.Entry> members(ListItem group) {
        List<ListItem> buddies = items(ListItem.BUDDY)
                .filter(item -> item.group() == group.group())
                .toList();
        return ordered(buddies, Optional.of(group), ListItem::id).stream()
                .map(item -> new ListView.Entry(item.name(), item.text(Attribute.ALIAS), item.text(Attribute.NOTE)))
                .toList();
    }

    /** Sorts by the parent's order attribute; whom it does not name comes last. */
    private static List<ListItem> ordered(List<ListItem> some, Optional<ListItem> parent, ToIntFunction<ListItem> id) {
        List<Integer> order = parent.map(ListItem::order).orElse(List.of());
        List<ListItem> sorted = new ArrayList<>(some);
        sorted.sort(Comparator.comparingInt(item -> {
            int place = order.indexOf(id.applyAsInt(item));
            return place < 0 ? Integer.MAX_VALUE : place;
        }));
        return sorted;
    }

    private String groupName(ListItem item) {
        return find(new ListItem.Key(item.group(), 0)).map(ListItem::name).orElse("");
    }

    private Set<String> idents(int type) {
        return items(type).map(item -> ScreenName.of(item.name()).ident()).collect(Collectors.toSet());
    }

    private List<String> names(int type) {
        return items(type).map(ListItem::name).toList();
    }
}
