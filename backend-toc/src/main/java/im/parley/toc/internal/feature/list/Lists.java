// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import im.parley.BuddyGroup;
import im.parley.BuddyList;
import im.parley.UserId;
import im.parley.toc.wire.ScreenName;
import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.TocConfig.Buddy;
import im.parley.toc.wire.TocConfig.Group;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Looks into a {@link TocConfig} and makes changed ones, by groups and normalized names. */
final class Lists {
    private Lists() {}

    static Optional<Group> group(TocConfig list, String name) {
        return list.groups().stream().filter(group -> group.name().equals(name)).findFirst();
    }

    static Optional<Buddy> buddy(Group group, String user) {
        return group.buddies().stream().filter(is(user)).findFirst();
    }

    static boolean has(TocConfig list, String user) {
        return list.groups().stream().anyMatch(group -> buddy(group, user).isPresent());
    }

    /** Returns everybody on the list once, by normalized name. */
    static Set<String> users(TocConfig list) {
        Set<String> users = new LinkedHashSet<>();
        list.groups().forEach(group -> group.buddies().forEach(buddy -> users.add(normalized(buddy))));
        return users;
    }

    static String normalized(Buddy buddy) {
        return ScreenName.normalize(buddy.name());
    }

    private static Predicate<Buddy> is(String user) {
        return buddy -> normalized(buddy).equals(user);
    }

    static TocConfig withGroups(TocConfig list, List<Group> groups) {
        return new TocConfig(groups, list.permits(), list.denies(), list.mode(), list.unknown());
    }

    /** Returns the list with each group as the change leaves it; empty drops it. */
    static TocConfig mapGroups(TocConfig list, Function<Group, Optional<Group>> change) {
        return withGroups(
                list,
                list.groups().stream().map(change).flatMap(Optional::stream).toList());
    }

    /** Returns the list with each entry of a user as the change leaves it; empty drops it. */
    static TocConfig mapUser(TocConfig list, String user, Function<Entry, Optional<Buddy>> change) {
        return mapGroups(list, group -> {
            List<Buddy> buddies = group.buddies().stream()
                    .flatMap(buddy -> is(user).test(buddy)
                            ? change.apply(new Entry(group.name(), buddy)).stream()
                            : Optional.of(buddy).stream())
                    .toList();
            return Optional.of(new Group(group.name(), buddies));
        });
    }

    /** A buddy where it stands. */
    record Entry(String group, Buddy buddy) {}

    /** Returns every entry of a user: one for each group it is in. */
    static List<Entry> entries(TocConfig list, String user) {
        List<Entry> entries = new ArrayList<>();
        for (Group group : list.groups()) {
            buddy(group, user).ifPresent(buddy -> entries.add(new Entry(group.name(), buddy)));
        }
        return entries;
    }

    static TocConfig withGroup(TocConfig list, String name) {
        if (group(list, name).isPresent()) {
            return list;
        }
        List<Group> groups = new ArrayList<>(list.groups());
        groups.add(new Group(name, List.of()));
        return withGroups(list, groups);
    }

    /** Returns the list with this buddy at the end of a group, which is made when there is none. */
    static TocConfig withBuddy(TocConfig list, String group, Buddy buddy) {
        return mapGroups(withGroup(list, group), other -> {
            if (!other.name().equals(group)) {
                return Optional.of(other);
            }
            List<Buddy> buddies = new ArrayList<>(other.buddies());
            buddies.add(buddy);
            return Optional.of(new Group(group, buddies));
        });
    }

    static Buddy withAlias(Buddy buddy, String alias) {
        return new Buddy(buddy.name(), Optional.of(alias), buddy.note());
    }

    static BuddyList toBuddyList(TocConfig list, Function<String, UserId> user) {
        return new BuddyList(list.groups().stream()
                .map(group -> new BuddyGroup(
                        group.name(),
                        group.buddies().stream()
                                .map(buddy -> im.parley.Buddy.of(user.apply(buddy.name()))
                                        .withAlias(buddy.alias().orElse("")))
                                .toList()))
                .toList());
    }
}
