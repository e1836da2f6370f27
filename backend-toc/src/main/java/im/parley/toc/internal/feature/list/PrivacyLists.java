// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import im.parley.toc.wire.PermitMode;
import im.parley.toc.wire.ScreenName;
import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.command.Toc2AddDeny;
import im.parley.toc.wire.command.Toc2AddPermit;
import im.parley.toc.wire.command.Toc2RemoveDeny;
import im.parley.toc.wire.command.Toc2RemovePermit;
import im.parley.toc.wire.command.Toc2SetPdmode;
import im.parley.toc.wire.command.TocCommand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who may reach us: a mode and two lists, of which the mode looks at one or none. Names are normalized and come once; the
 * rest of a {@link TocConfig} is not looked at. Changing a list with {@link #in} and {@link BuddyListSync#edit} is all
 * that a change of privacy takes, in both versions of the protocol.
 */
record PrivacyLists(PermitMode mode, List<String> permits, List<String> denies) {
    PrivacyLists {
        permits = normalized(permits);
        denies = normalized(denies);
    }

    private static List<String> normalized(Collection<String> names) {
        return names.stream().map(ScreenName::normalize).distinct().toList();
    }

    /** Returns what a list says of it; one that says nothing permits everybody. */
    static PrivacyLists of(TocConfig list) {
        return new PrivacyLists(list.mode().orElse(PermitMode.PERMIT_ALL), list.permits(), list.denies());
    }

    /** Returns the list with this instead of what it says of it; the same list where that makes no difference. */
    TocConfig in(TocConfig list) {
        return equals(of(list))
                ? list
                : new TocConfig(list.groups(), permits, denies, Optional.of(mode), list.unknown());
    }

    PrivacyLists withMode(PermitMode other) {
        return new PrivacyLists(other, permits, denies);
    }

    /** Returns the same with a name on the permit list, and not on the other. */
    PrivacyLists permitting(String name) {
        PrivacyLists others = forgetting(name);
        return new PrivacyLists(mode, plus(others.permits, name), others.denies);
    }

    /** Returns the same with a name on the deny list, and not on the other. */
    PrivacyLists denying(String name) {
        PrivacyLists others = forgetting(name);
        return new PrivacyLists(mode, others.permits, plus(others.denies, name));
    }

    /** Returns the same with a name on neither list. */
    PrivacyLists forgetting(String name) {
        Set<String> gone = Set.of(ScreenName.normalize(name));
        return new PrivacyLists(mode, without(permits, gone), without(denies, gone));
    }

    private static List<String> plus(List<String> names, String name) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        return more;
    }

    static List<String> without(Collection<String> names, Collection<String> others) {
        Set<String> rest = new LinkedHashSet<>(names);
        rest.removeAll(others);
        return List.copyOf(rest);
    }

    /**
     * Returns what makes a TOC2 server's privacy this one, which it keeps. A list changes while no mode looks at it, so that
     * between two commands nobody slips through or is thrown out.
     */
    List<TocCommand> toc2From(PrivacyLists before) {
        List<TocCommand> permit = changes(before.permits, permits, Toc2AddPermit::new, Toc2RemovePermit::new);
        List<TocCommand> deny = changes(before.denies, denies, Toc2AddDeny::new, Toc2RemoveDeny::new);
        List<TocCommand> commands = new ArrayList<>();
        if (mode != before.mode) {
            commands.add(new Toc2SetPdmode(mode));
        }
        commands.addAll(before.mode == PermitMode.PERMIT_SOME ? commands.size() : 0, permit);
        commands.addAll(before.mode == PermitMode.DENY_SOME ? commands.size() : 0, deny);
        return commands;
    }

    private static List<TocCommand> changes(
            List<String> before,
            List<String> after,
            Function<List<String>, TocCommand> add,
            Function<List<String>, TocCommand> remove) {
        List<TocCommand> commands = new ArrayList<>(Batches.of(without(after, before), add));
        commands.addAll(Batches.of(without(before, after), remove));
        return commands;
    }
}
