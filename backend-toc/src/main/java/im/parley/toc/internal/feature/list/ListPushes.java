// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import im.parley.toc.internal.feature.list.Lists.Entry;
import im.parley.toc.wire.ScreenName;
import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.TocConfig.Group;
import im.parley.toc.wire.reply.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What other sessions of the account do to the list, as functions from the list to the list they leave. What comes
 * again, or is about something we do not have, changes nothing.
 */
final class ListPushes {
    /** Where a buddy goes that is told without a group. */
    private static final String DEFAULT_GROUP = "Buddies";

    private ListPushes() {}

    static TocConfig inserted(TocConfig list, ListItem item) {
        if (item instanceof ListItem.Group group) {
            String name = group.name().text();
            return name.isEmpty() ? list : Lists.withGroup(list, name);
        }
        if (item instanceof ListItem.Buddy buddy) {
            return put(list, buddy.user(), buddy.group().text(), buddy.alias().text());
        }
        if (item instanceof ListItem.Contact contact) {
            return known(list, contact.user())
                    ? updated(list, item)
                    : put(list, contact.user(), DEFAULT_GROUP, contact.alias().text());
        }
        if (item instanceof ListItem.Permit permit) {
            return withNames(list, plus(list.permits(), permit.user()), list.denies());
        }
        return item instanceof ListItem.Deny deny
                ? withNames(list, list.permits(), plus(list.denies(), deny.user()))
                : list;
    }

    static TocConfig updated(TocConfig list, ListItem item) {
        if (item instanceof ListItem.Buddy buddy) {
            return put(list, buddy.user(), buddy.group().text(), buddy.alias().text());
        }
        if (item instanceof ListItem.Contact contact) {
            String alias = contact.alias().text();
            return Lists.mapUser(
                    list,
                    ScreenName.normalize(contact.user()),
                    entry -> Optional.of(Lists.withAlias(entry.buddy(), alias)));
        }
        return list;
    }

    static TocConfig deleted(TocConfig list, ListItem item) {
        if (item instanceof ListItem.Group gone) {
            return Lists.mapGroups(
                    list,
                    group -> Optional.of(group)
                            .filter(kept -> !kept.name().equals(gone.name().text())));
        }
        if (item instanceof ListItem.Buddy buddy) {
            return withoutBuddy(
                    list, ScreenName.normalize(buddy.user()), buddy.group().text());
        }
        if (item instanceof ListItem.Contact contact) {
            return Lists.mapUser(list, ScreenName.normalize(contact.user()), entry -> Optional.empty());
        }
        if (item instanceof ListItem.Permit permit) {
            return withNames(list, minus(list.permits(), permit.user()), list.denies());
        }
        return item instanceof ListItem.Deny deny
                ? withNames(list, list.permits(), minus(list.denies(), deny.user()))
                : list;
    }

    private static TocConfig put(TocConfig list, String name, String groupName, String alias) {
        String user = ScreenName.normalize(name);
        if (user.isEmpty()) {
            return list;
        }
        String groupOrDefault = groupName.isEmpty() ? DEFAULT_GROUP : groupName;
        Optional<Group> group = Lists.group(list, groupOrDefault);
        if (group.flatMap(found -> Lists.buddy(found, user)).isEmpty()) {
            TocConfig.Buddy buddy = new TocConfig.Buddy(name, Optional.of(alias), Optional.empty());
            return Lists.withBuddy(list, groupOrDefault, buddy);
        }
        return Lists.mapUser(
                list,
                user,
                entry -> Optional.of(
                        entry.group().equals(groupOrDefault) ? Lists.withAlias(entry.buddy(), alias) : entry.buddy()));
    }

    /** A server may leave the group out, or give a group that it does not have: then the name has to do. */
    private static TocConfig withoutBuddy(TocConfig list, String user, String group) {
        List<Entry> entries = Lists.entries(list, user);
        boolean byName = group.isEmpty() || (Lists.group(list, group).isEmpty() && entries.size() == 1);
        return Lists.mapUser(
                list,
                user,
                entry -> byName || entry.group().equals(group) ? Optional.empty() : Optional.of(entry.buddy()));
    }

    private static boolean known(TocConfig list, String user) {
        return Lists.has(list, ScreenName.normalize(user));
    }

    private static TocConfig withNames(TocConfig list, List<String> permits, List<String> denies) {
        return new TocConfig(list.groups(), permits, denies, list.mode(), list.unknown());
    }

    private static List<String> plus(List<String> names, String name) {
        List<String> more = new ArrayList<>(minus(names, name));
        more.add(name);
        return more;
    }

    private static List<String> minus(List<String> names, String name) {
        String gone = ScreenName.normalize(name);
        return names.stream()
                .filter(other -> !ScreenName.normalize(other).equals(gone))
                .toList();
    }
}
