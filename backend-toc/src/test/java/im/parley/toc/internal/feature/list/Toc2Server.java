// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.TocConfig.Buddy;
import im.parley.toc.wire.TocConfig.Group;
import im.parley.toc.wire.command.Toc2DelGroup;
import im.parley.toc.wire.command.Toc2NewBuddies;
import im.parley.toc.wire.command.Toc2NewGroup;
import im.parley.toc.wire.command.Toc2RemoveBuddy;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocCommands;
import java.util.LinkedHashMap;
import java.util.Map;

/** A list as the strictest TOC2 server keeps it: nothing is overwritten, and only empty groups can be deleted. */
final class Toc2Server {
    private final Map<String, Map<String, Buddy>> groups = new LinkedHashMap<>();

    Toc2Server(TocConfig list) {
        list.groups().forEach(this::store);
    }

    private void store(Group group) {
        Map<String, Buddy> stored = groups.computeIfAbsent(group.name(), name -> new LinkedHashMap<>());
        for (Buddy buddy : group.buddies()) {
            require(stored.putIfAbsent(Lists.normalized(buddy), buddy) == null, buddy + " is there already");
        }
    }

    /** Does what the bytes of the command ask for. */
    void take(TocCommand sent) {
        TocCommand command = TocCommands.parse(sent.payload());
        if (command instanceof Toc2NewBuddies add) {
            add.groups().forEach(this::store);
        } else if (command instanceof Toc2RemoveBuddy remove) {
            Map<String, Buddy> group = groups.get(remove.group().text());
            require(group != null, "no group " + remove.group());
            remove.users().forEach(user -> require(group.remove(user) != null, user + " is not there"));
        } else if (command instanceof Toc2NewGroup add) {
            require(groups.putIfAbsent(add.group().text(), new LinkedHashMap<>()) == null, add + " is there");
        } else if (command instanceof Toc2DelGroup remove) {
            Map<String, Buddy> group = groups.remove(remove.group().text());
            require(group != null && group.isEmpty(), remove + " cannot go");
        } else {
            throw new AssertionError("no edit of a list: " + command);
        }
    }

    /** Returns who is in which group with what alias and note, whatever the order. */
    Map<String, Map<String, Buddy>> groups() {
        return groups;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
