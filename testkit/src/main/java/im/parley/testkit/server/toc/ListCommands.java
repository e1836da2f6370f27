// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.Lists;
import im.parley.testkit.server.World;
import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.command.Toc2DelGroup;
import im.parley.toc.wire.command.Toc2NewBuddies;
import im.parley.toc.wire.command.Toc2NewGroup;
import im.parley.toc.wire.command.Toc2RemoveBuddy;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocSetConfig;
import im.parley.toc.wire.reply.NewBuddyReply2;
import java.util.Comparator;
import java.util.List;

/** The stored list of TOC2, and the text that TOC1 clients keep in its place. */
final class ListCommands {
    private static final String ADDED = "added";

    /** In place of a group, at one server. */
    private static final String EVERYWHERE = "*";

    private final World world;
    private final Lists lists;

    ListCommands(World world) {
        this.world = world;
        this.lists = world.lists();
    }

    void addTo(Dispatch<TocSession, TocCommand> commands) {
        commands.on(TocSetConfig.class, this::store)
                .on(Toc2NewGroup.class, this::addGroup)
                .on(Toc2DelGroup.class, this::removeGroup)
                .on(Toc2NewBuddies.class, this::addBuddies)
                .on(Toc2RemoveBuddy.class, this::removeBuddies);
    }

    /** One server takes no empty text. */
    private void store(TocSession session, TocSetConfig command) {
        String text = command.config().text();
        if (text.isEmpty() && !session.profile().isAol()) {
            session.fail(TocErrorCode.REQUEST_FAILED);
        } else {
            world.watching().configText(session.user(), text);
        }
    }

    private void addGroup(TocSession session, Toc2NewGroup command) {
        String name = command.group().text();
        if (name.isBlank()) {
            session.fail(TocErrorCode.REQUEST_FAILED);
        } else {
            lists.addGroup(session.user(), name);
        }
    }

    /** AOL wanted it to be empty, as its clients knew. */
    private void removeGroup(TocSession session, Toc2DelGroup command) {
        String name = command.group().text();
        boolean mayGo = !session.profile().isAol()
                || lists.view(session.user())
                        .group(name)
                        .filter(group -> group.buddies().isEmpty())
                        .isPresent();
        if (!mayGo || !lists.removeGroup(session.user(), name)) {
            session.fail(TocErrorCode.REQUEST_FAILED);
        }
    }

    private void addBuddies(TocSession session, Toc2NewBuddies command) {
        List<TocConfig.Group> groups = ListLines.newBuddies(command.list().text(), session.profile());
        if (groups.isEmpty()) {
            session.fail(TocErrorCode.REQUEST_FAILED);
        }
        for (TocConfig.Group group : inOrder(session, groups)) {
            for (TocConfig.Buddy buddy : group.buddies()) {
                if (lists.addBuddy(session.user(), group.name(), ListLines.read(buddy))) {
                    session.send(new NewBuddyReply2(buddy.name(), ADDED));
                }
            }
        }
    }

    private static List<TocConfig.Group> inOrder(TocSession session, List<TocConfig.Group> groups) {
        return session.profile().isAol()
                ? groups
                : groups.stream()
                        .sorted(Comparator.comparing(TocConfig.Group::name))
                        .toList();
    }

    private void removeBuddies(TocSession session, Toc2RemoveBuddy command) {
        String group = command.group().text();
        if (group.equals(EVERYWHERE) && !session.profile().isAol()) {
            lists.view(session.user())
                    .groups()
                    .forEach(each -> lists.removeBuddies(session.user(), each.name(), command.users()));
        } else if (lists.view(session.user()).group(group).isPresent()) {
            lists.removeBuddies(session.user(), group, command.users());
        } else {
            session.fail(TocErrorCode.REQUEST_FAILED);
        }
    }
}
