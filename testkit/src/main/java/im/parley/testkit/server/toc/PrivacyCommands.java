// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.ListItem;
import im.parley.testkit.server.Privacy;
import im.parley.testkit.server.PrivacyMode;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.World;
import im.parley.toc.wire.command.Toc2AddDeny;
import im.parley.toc.wire.command.Toc2AddPermit;
import im.parley.toc.wire.command.Toc2RemoveDeny;
import im.parley.toc.wire.command.Toc2RemovePermit;
import im.parley.toc.wire.command.Toc2SetPdmode;
import im.parley.toc.wire.command.TocAddDeny;
import im.parley.toc.wire.command.TocAddPermit;
import im.parley.toc.wire.command.TocCommand;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Whom a user lets through. TOC2 edits the stored lists. TOC1 has two commands that each switch to their own list first,
 * emptying it, unless it is the one in force.
 */
final class PrivacyCommands {
    private static final Set<PrivacyMode> PERMITTING =
            EnumSet.of(PrivacyMode.PERMIT_SOME, PrivacyMode.DENY_ALL, PrivacyMode.BUDDIES_ONLY);

    private final World world;

    PrivacyCommands(World world) {
        this.world = world;
    }

    void addTo(Dispatch<TocSession, TocCommand> commands) {
        commands.on(TocAddPermit.class, (session, add) -> change(session, add.users(), true))
                .on(TocAddDeny.class, (session, add) -> change(session, add.users(), false))
                .on(
                        Toc2SetPdmode.class,
                        (session, set) -> PrivacyMode.of(set.mode().code())
                                .ifPresent(mode -> world.lists().mode(session.user(), mode)))
                .on(
                        Toc2AddPermit.class,
                        (session, add) -> world.lists().enlist(session.user(), ListItem.PERMIT, add.users()))
                .on(
                        Toc2RemovePermit.class,
                        (session, remove) -> world.lists().delist(session.user(), ListItem.PERMIT, remove.users()))
                .on(
                        Toc2AddDeny.class,
                        (session, add) -> world.lists().enlist(session.user(), ListItem.DENY, add.users()))
                .on(
                        Toc2RemoveDeny.class,
                        (session, remove) -> world.lists().delist(session.user(), ListItem.DENY, remove.users()));
    }

    /** What makes no difference is left to the stored list. */
    private void change(TocSession session, List<String> users, boolean permits) {
        boolean isAol = session.profile().isAol();
        Set<String> names = idents(users);
        UnaryOperator<Privacy> change = permits
                ? before -> isAol ? permit(before, names) : permitAtOos(before, names)
                : before -> isAol ? deny(before, names) : denyAtOos(before, names);
        Privacy before = world.watching().privacy(session.user());
        if (!change.apply(before).equals(before)) {
            world.watching().privacy(session.user(), change);
        }
    }

    static Privacy permit(Privacy privacy, Set<String> names) {
        return PERMITTING.contains(privacy.mode())
                ? privacy.permitting(names)
                : new Privacy(PrivacyMode.PERMIT_SOME, names, Set.of());
    }

    static Privacy deny(Privacy privacy, Set<String> names) {
        return PERMITTING.contains(privacy.mode())
                ? new Privacy(PrivacyMode.DENY_SOME, Set.of(), names)
                : privacy.withMode(PrivacyMode.DENY_SOME).denying(names);
    }

    /** One server keeps the mode that is stored: a name counts where that looks at its list, and empties the other. */
    static Privacy permitAtOos(Privacy privacy, Set<String> names) {
        return switch (privacy.mode()) {
            case PERMIT_SOME -> privacy.permitting(names);
            case DENY_SOME -> new Privacy(PrivacyMode.DENY_SOME, privacy.permits(), Set.of());
            default -> privacy;
        };
    }

    static Privacy denyAtOos(Privacy privacy, Set<String> names) {
        return switch (privacy.mode()) {
            case DENY_SOME -> privacy.denying(names);
            case PERMIT_SOME -> new Privacy(PrivacyMode.PERMIT_SOME, Set.of(), privacy.denies());
            default -> privacy;
        };
    }

    private static Set<String> idents(List<String> users) {
        return users.stream()
                .filter(name -> !name.isBlank())
                .map(name -> ScreenName.of(name).ident())
                .collect(Collectors.toSet());
    }
}
