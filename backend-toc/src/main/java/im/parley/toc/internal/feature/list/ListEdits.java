// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import static im.parley.RequestException.Reason.ALREADY_EXISTS;
import static im.parley.RequestException.Reason.NOT_FOUND;
import static im.parley.RequestException.Reason.NOT_PERMITTED;

import im.parley.RequestException;
import im.parley.UserId;
import im.parley.toc.internal.feature.list.Lists.Entry;
import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.TocConfig.Buddy;
import im.parley.toc.wire.TocConfig.Group;
import java.util.List;
import java.util.Optional;

/** The edits that users know, each as a function from the list to the list it leaves. */
final class ListEdits {
    private ListEdits() {}

    static TocConfig addBuddy(TocConfig list, UserId user, String groupName) {
        String group = spelled(list, groupName);
        if (Lists.group(list, group)
                .flatMap(found -> Lists.buddy(found, user.normalized()))
                .isPresent()) {
            throw new RequestException(ALREADY_EXISTS, 0, user + " is in \"" + group + "\" already");
        }
        return Lists.withBuddy(list, group, Buddy.of(user.normalized()));
    }

    static TocConfig removeBuddy(TocConfig list, UserId user, Optional<String> group) {
        boolean found = entries(list, user).stream().anyMatch(entry -> isIn(entry, group));
        requireFound(found, "buddy", user.display());
        return Lists.mapUser(
                list, user.normalized(), entry -> isIn(entry, group) ? Optional.empty() : Optional.of(entry.buddy()));
    }

    private static boolean isIn(Entry entry, Optional<String> group) {
        return group.isEmpty() || entry.group().equals(group.get());
    }

    static TocConfig moveBuddy(TocConfig list, UserId user, String groupName) {
        String group = spelled(list, groupName);
        List<Entry> entries = entries(list, user);
        requireFound(!entries.isEmpty(), "buddy", user.display());
        TocConfig without = Lists.mapUser(
                list,
                user.normalized(),
                entry -> entry.group().equals(group) ? Optional.of(entry.buddy()) : Optional.empty());
        return entries.stream().anyMatch(entry -> entry.group().equals(group))
                ? without
                : Lists.withBuddy(without, group, entries.get(0).buddy());
    }

    static TocConfig renameBuddy(TocConfig list, UserId user, String alias) {
        requireFound(!entries(list, user).isEmpty(), "buddy", user.display());
        String spelled = oneLine(alias).replace(':', ' ');
        return Lists.mapUser(list, user.normalized(), entry -> Optional.of(Lists.withAlias(entry.buddy(), spelled)));
    }

    static TocConfig addGroup(TocConfig list, String name) {
        String group = spelled(list, name);
        requireFree(list, group);
        return Lists.withGroup(list, group);
    }

    static TocConfig removeGroup(TocConfig list, String name) {
        requireGroup(list, name);
        return Lists.mapGroups(
                list, group -> Optional.of(group).filter(kept -> !kept.name().equals(name)));
    }

    static TocConfig renameGroup(TocConfig list, String from, String to) {
        requireGroup(list, from);
        String group = spelled(list, to);
        if (from.equals(group)) {
            return list;
        }
        requireFree(list, group);
        return Lists.mapGroups(
                list, other -> Optional.of(other.name().equals(from) ? new Group(group, other.buddies()) : other));
    }

    private static List<Entry> entries(TocConfig list, UserId user) {
        return Lists.entries(list, user.normalized());
    }

    /**
     * Returns the name of a group that is there, or of a new one as it can be stored. An empty one would be a line without
     * meaning; quotes and backslashes are not read in the same way by all the commands that name a group.
     */
    private static String spelled(TocConfig list, String group) {
        if (Lists.group(list, group).isPresent()) {
            return group;
        }
        String spelled = oneLine(group).replace('"', '\'').replace('\\', '/');
        if (spelled.isEmpty()) {
            throw new RequestException(NOT_PERMITTED, 0, "a group needs a name");
        }
        return spelled;
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').strip();
    }

    private static void requireGroup(TocConfig list, String name) {
        requireFound(Lists.group(list, name).isPresent(), "group", name);
    }

    private static void requireFound(boolean found, String what, String name) {
        if (!found) {
            throw new RequestException(NOT_FOUND, 0, "no " + what + " \"" + name + "\" on the list");
        }
    }

    private static void requireFree(TocConfig list, String group) {
        if (Lists.group(list, group).isPresent()) {
            throw new RequestException(ALREADY_EXISTS, 0, "there is a group \"" + group + "\" already");
        }
    }
}
