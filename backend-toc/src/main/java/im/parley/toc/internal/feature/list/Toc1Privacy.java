// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import im.parley.toc.wire.ScreenName;
import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.command.TocAddDeny;
import im.parley.toc.wire.command.TocAddPermit;
import im.parley.toc.wire.command.TocCommand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Privacy as a TOC1 server has it in force: one list, either of those who may reach us or of those who may not. Two
 * commands are all there is. Each adds to its own list when that is in force, and otherwise puts it in force afresh; with
 * no names it only does the latter.
 *
 * @param names normalized
 */
record Toc1Privacy(boolean permitting, Set<String> names) {
    /** How a session starts: nobody is denied. */
    static final Toc1Privacy OPEN = new Toc1Privacy(false, Set.of());

    Toc1Privacy {
        names = Set.copyOf(names);
    }

    /** Returns what a stored list asks for. That only buddies may reach us has no command, so they are permitted by name. */
    static Toc1Privacy of(TocConfig list) {
        PrivacyLists lists = PrivacyLists.of(list);
        return switch (lists.mode()) {
            case PERMIT_ALL -> OPEN;
            case DENY_ALL -> new Toc1Privacy(true, Set.of());
            case PERMIT_SOME -> new Toc1Privacy(true, Set.copyOf(lists.permits()));
            case DENY_SOME -> new Toc1Privacy(false, Set.copyOf(lists.denies()));
            case BUDDIES_ONLY -> new Toc1Privacy(true, Lists.users(list));
        };
    }

    /** Returns what the server makes of a command; one that is about something else changes nothing. */
    Toc1Privacy after(TocCommand command) {
        if (command instanceof TocAddPermit add) {
            return added(true, add.users());
        }
        return command instanceof TocAddDeny add ? added(false, add.users()) : this;
    }

    private Toc1Privacy added(boolean permit, Collection<String> users) {
        Set<String> now = new LinkedHashSet<>(permit == permitting ? names : Set.of());
        users.forEach(user -> now.add(ScreenName.normalize(user)));
        return new Toc1Privacy(permit, now);
    }

    /**
     * Returns what leads from another privacy to this one. A name goes only with all the others: the list is left and
     * begun anew, and those who watch us see that.
     */
    List<TocCommand> from(Toc1Privacy before) {
        if (equals(before)) {
            return List.of();
        }
        if (permitting == before.permitting && !names.containsAll(before.names)) {
            return afresh();
        }
        Collection<String> added =
                permitting == before.permitting ? PrivacyLists.without(sorted(names), before.names) : sorted(names);
        return added.isEmpty() ? List.of(command(permitting, List.of())) : commands(added);
    }

    /** Returns what leads here from wherever. */
    List<TocCommand> afresh() {
        List<TocCommand> commands = new ArrayList<>();
        commands.add(command(!permitting, List.of()));
        commands.addAll(names.isEmpty() ? List.of(command(permitting, List.of())) : commands(sorted(names)));
        return commands;
    }

    private List<TocCommand> commands(Collection<String> users) {
        return Batches.of(users, some -> command(permitting, some));
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }

    private static TocCommand command(boolean permit, List<String> users) {
        return permit ? new TocAddPermit(users) : new TocAddDeny(users);
    }
}
