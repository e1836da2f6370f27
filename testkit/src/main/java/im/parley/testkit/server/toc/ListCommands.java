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
import java.util.List;

/** The stored list of TOC2, and the text that TOC1 clients keep in its place. */
final class ListCommands {
    private static final String ADDED = "added";

    private final World world;
    private final Lists lists;

    ListCommands(World world) {
        this.world = world;
        this.lists = world.lists();
    }

    void addTo(Dispatch<TocSession, TocCommand> commands) {
        commands.on(
                        TocSetConfig.class,
                        (session, config) -> world.watching()
                                .configText(session.user(), config.config().text()))
                .on(
                        Toc2NewGroup.class,
                        (session, group) ->
                                lists.addGroup(session.user(), group.group().text()))
                .on(Toc2DelGroup.class, this::removeGroup)
                .on(Toc2NewBuddies.class, this::addBuddies)
                .on(Toc2RemoveBuddy.class, this::removeBuddies);
    }

    private void removeGroup(TocSession session, Toc2DelGroup command) {
        if (!lists.removeGroup(session.user(), command.group().text())) {
            session.fail(TocErrorCode.REQUEST_FAILED);
        }
    }

    private void addBuddies(TocSession session, Toc2NewBuddies command) {
        List<TocConfig.Group> groups = TocConfig.readToc2(command.list().text()).groups();
        if (groups.isEmpty()) {
            session.fail(TocErrorCode.REQUEST_FAILED);
        }
        for (TocConfig.Group group : groups) {
            for (TocConfig.Buddy buddy : group.buddies()) {
                if (lists.addBuddy(session.user(), group.name(), ListLines.read(buddy))) {
                    session.send(new NewBuddyReply2(buddy.name(), ADDED));
                }
            }
        }
    }

    private void removeBuddies(TocSession session, Toc2RemoveBuddy command) {
        String group = command.group().text();
        if (lists.view(session.user()).group(group).isPresent()) {
            lists.removeBuddies(session.user(), group, command.users());
        } else {
            session.fail(TocErrorCode.REQUEST_FAILED);
        }
    }
}
