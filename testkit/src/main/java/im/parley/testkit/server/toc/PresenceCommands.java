// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.oscar.wire.Capability;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.InstantMessage;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.UserSnapshot;
import im.parley.testkit.server.World;
import im.parley.toc.wire.TocCapability;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.TocAddBuddy;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocGetStatus;
import im.parley.toc.wire.command.TocInitDone;
import im.parley.toc.wire.command.TocNoop;
import im.parley.toc.wire.command.TocRemoveBuddy;
import im.parley.toc.wire.command.TocSetAway;
import im.parley.toc.wire.command.TocSetCaps;
import im.parley.toc.wire.command.TocSetIdle;
import im.parley.toc.wire.reply.ErrorReply;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Going online, watching others, and being seen. */
final class PresenceCommands {
    private final World world;
    private final WaitingNotices waiting;

    PresenceCommands(World world) {
        this.world = world;
        this.waiting = new WaitingNotices(world);
    }

    void addTo(Dispatch<TocSession, TocCommand> commands) {
        commands.on(TocInitDone.class, (session, command) -> online(session))
                .on(TocAddBuddy.class, (session, add) -> world.watching().add(session.user(), names(add.users())))
                .on(
                        TocRemoveBuddy.class,
                        (session, remove) -> world.watching().remove(session.user(), names(remove.users())))
                .on(TocGetStatus.class, this::status)
                .on(
                        TocSetAway.class,
                        (session, away) -> world.appearance()
                                .away(
                                        session.user(),
                                        away.message()
                                                .filter(PresenceCommands::says)
                                                .map(Words::read)))
                .on(
                        TocSetIdle.class,
                        (session, idle) -> world.appearance()
                                .idle(session.user(), Duration.ofSeconds(Math.max(0, idle.seconds()))))
                .on(
                        TocSetCaps.class,
                        (session, caps) ->
                                world.appearance().capabilities(session.user(), capabilities(caps.capabilities())))
                .on(TocNoop.class, (session, noop) -> {
                    if (!session.profile().isAol()) {
                        session.fail(TocErrorCode.REQUEST_FAILED);
                    }
                });
    }

    /**
     * Goes online. What waited for the user comes as ordinary messages: the protocol has no others. One server leaves it to
     * wait for a client of the other protocol, and tells how much there is.
     */
    private void online(TocSession session) {
        session.goneOnline();
        world.sessions().ready(session.user());
        TocEvents events = new TocEvents(world);
        if (!session.profile().isAol()) {
            waiting.since(session.user()).ifPresent(notice -> events.message(session, notice));
            return;
        }
        for (InstantMessage message : world.messages().retrieve(session.user())) {
            events.message(session, message);
        }
    }

    private void status(TocSession session, TocGetStatus query) {
        Optional<UserSnapshot> user = world.appearance()
                .look(session.user(), ScreenName.of(query.user()))
                .filter(UserSnapshot::online);
        user.ifPresentOrElse(
                seen -> session.send(new PresenceLines(world.settings().clock()).presence(session, seen)),
                () -> session.send(ErrorReply.of(TocErrorCode.NOT_AVAILABLE, query.user())));
    }

    private static boolean says(WireText text) {
        return !text.text().isBlank();
    }

    /** Some clients put commas between them. The chat capability goes without saying. */
    private static Set<UUID> capabilities(List<String> said) {
        Set<UUID> all = said.stream()
                .flatMap(words -> Arrays.stream(words.split(",")))
                .flatMap(text -> TocCapability.parse(text).stream())
                .collect(Collectors.toSet());
        all.add(Capability.CHAT.uuid());
        return all;
    }

    private static List<ScreenName> names(List<String> users) {
        return users.stream()
                .filter(name -> !name.isBlank())
                .map(ScreenName::of)
                .toList();
    }
}
