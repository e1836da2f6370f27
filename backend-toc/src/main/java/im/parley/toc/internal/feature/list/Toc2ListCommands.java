// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import im.parley.toc.internal.feature.list.Lists.Entry;
import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.TocConfig.Buddy;
import im.parley.toc.wire.TocConfig.Group;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.Toc2DelGroup;
import im.parley.toc.wire.command.Toc2NewBuddies;
import im.parley.toc.wire.command.Toc2NewGroup;
import im.parley.toc.wire.command.Toc2RemoveBuddy;
import im.parley.toc.wire.command.TocCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * TOC2: the server keeps the list and puts it into force. It has commands to add and to remove; whatever is renamed or
 * moved is added anew and removed, in this order, so that a buddy is never watched by nobody. A buddy whose alias
 * changes must go before it can come back.
 */
final class Toc2ListCommands implements ListCommands {
    @Override
    public TocConfig storable(TocConfig list) {
        return list;
    }

    @Override
    public List<TocCommand> change(TocConfig before, TocConfig after) {
        List<TocCommand> commands = new ArrayList<>();
        Predicate<Entry> isChanged = entry ->
                find(after, entry).filter(now -> !now.equals(entry.buddy())).isPresent();
        Predicate<Entry> isGone = entry -> find(after, entry).isEmpty();
        commands.addAll(removals(before, isChanged));
        commands.addAll(additions(before, after));
        commands.addAll(removals(before, isGone));
        commands.addAll(deletions(before, after));
        commands.addAll(PrivacyLists.of(after).toc2From(PrivacyLists.of(before)));
        return commands;
    }

    private static Optional<Buddy> find(TocConfig list, Entry entry) {
        return Lists.group(list, entry.group()).flatMap(group -> Lists.buddy(group, Lists.normalized(entry.buddy())));
    }

    private static List<TocCommand> removals(TocConfig list, Predicate<Entry> wanted) {
        List<TocCommand> commands = new ArrayList<>();
        for (Group group : list.groups()) {
            List<String> users = group.buddies().stream()
                    .filter(buddy -> wanted.test(new Entry(group.name(), buddy)))
                    .map(Lists::normalized)
                    .toList();
            WireText name = WireText.of(group.name());
            commands.addAll(Batches.of(users, some -> new Toc2RemoveBuddy(some, name)));
        }
        return commands;
    }

    /** A group comes with its first buddy; one without any has a command of its own. */
    private static List<TocCommand> additions(TocConfig before, TocConfig after) {
        List<TocCommand> commands = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (Group group : after.groups()) {
            if (group.buddies().isEmpty() && Lists.group(before, group.name()).isEmpty()) {
                commands.add(new Toc2NewGroup(WireText.of(group.name())));
            }
            group.buddies().stream()
                    .map(buddy -> new Entry(group.name(), buddy))
                    .filter(entry -> !find(before, entry).equals(Optional.of(entry.buddy())))
                    .forEach(entries::add);
        }
        commands.addAll(Batches.of(entries, some -> Toc2NewBuddies.of(groups(some))));
        return commands;
    }

    private static List<Group> groups(List<Entry> entries) {
        Map<String, List<Buddy>> groups = new LinkedHashMap<>();
        entries.forEach(entry ->
                groups.computeIfAbsent(entry.group(), name -> new ArrayList<>()).add(entry.buddy()));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static List<TocCommand> deletions(TocConfig before, TocConfig after) {
        return before.groups().stream()
                .filter(group -> Lists.group(after, group.name()).isEmpty())
                .<TocCommand>map(group -> new Toc2DelGroup(WireText.of(group.name())))
                .toList();
    }
}
