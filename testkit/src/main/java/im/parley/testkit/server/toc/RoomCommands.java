// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.Content;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.Draft;
import im.parley.testkit.server.Origin;
import im.parley.testkit.server.RoomKey;
import im.parley.testkit.server.Rooms;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.Text;
import im.parley.testkit.server.World;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.TocChatAccept;
import im.parley.toc.wire.command.TocChatEvil;
import im.parley.toc.wire.command.TocChatInvite;
import im.parley.toc.wire.command.TocChatJoin;
import im.parley.toc.wire.command.TocChatLeave;
import im.parley.toc.wire.command.TocChatSend;
import im.parley.toc.wire.command.TocChatSendEnc;
import im.parley.toc.wire.command.TocChatWhisper;
import im.parley.toc.wire.command.TocChatWhisperEnc;
import im.parley.toc.wire.command.TocCommand;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Rooms, which a client knows by the numbers of its connection. */
final class RoomCommands {
    private final World world;
    private final Rooms rooms;

    RoomCommands(World world) {
        this.world = world;
        this.rooms = world.rooms();
    }

    void addTo(Dispatch<TocSession, TocCommand> commands) {
        commands.on(TocChatJoin.class, this::join)
                .on(
                        TocChatAccept.class,
                        (session, accept) ->
                                withRoom(session, accept.room(), room -> enter(session, room, room.ident())))
                .on(
                        TocChatLeave.class,
                        (session, leave) -> withRoom(session, leave.room(), room -> rooms.leave(session.user(), room)))
                .on(TocChatSend.class, (session, line) -> say(session, line.room(), line.message()))
                .on(TocChatSendEnc.class, ofAol((session, line) -> say(session, line.room(), line.message())))
                .on(TocChatWhisper.class, (session, line) -> whisper(session, line.room(), line.user(), line.message()))
                .on(
                        TocChatWhisperEnc.class,
                        ofAol((session, line) -> whisper(session, line.room(), line.user(), line.message())))
                .on(TocChatEvil.class, ofAol(this::warn))
                .on(TocChatInvite.class, this::invite);
    }

    /** Returns what servers of one kind do not know. */
    private static <T> BiConsumer<TocSession, T> ofAol(BiConsumer<TocSession, T> action) {
        return (session, command) -> {
            if (session.profile().isAol()) {
                action.accept(session, command);
            } else {
                session.fail(TocErrorCode.REQUEST_FAILED);
            }
        };
    }

    private void join(TocSession session, TocChatJoin join) {
        String name = join.name().text();
        rooms.open(key(session, join.exchange(), name), name)
                .filter(room ->
                        !room.key().ident().isEmpty() || !session.profile().isAol())
                .ifPresentOrElse(
                        room -> {
                            session.rooms().typed(room.key(), name);
                            enter(session, room.key(), name);
                        },
                        () -> session.fail(TocErrorCode.ROOM_UNAVAILABLE, name));
    }

    /** To one server each blank counts. */
    private static RoomKey key(TocSession session, int exchange, String name) {
        return session.profile().isAol() ? RoomKey.of(exchange, name) : RoomKey.withBlanks(exchange, name);
    }

    private void enter(TocSession session, RoomKey room, String name) {
        if (!rooms.enter(session.user(), room)) {
            session.fail(TocErrorCode.ROOM_UNAVAILABLE, name);
        }
    }

    private void say(TocSession session, String number, WireText message) {
        withRoom(session, number, room -> {
            if (!rooms.say(session.user(), room, Words.read(message), false, true)) {
                session.fail(TocErrorCode.REQUEST_FAILED);
            }
        });
    }

    /** One server says nothing when it reaches nobody. */
    private void whisper(TocSession session, String number, String user, WireText message) {
        withRoom(session, number, room -> {
            boolean reached = rooms.whisper(session.user(), room, ScreenName.of(user), Words.read(message));
            if (!reached && session.profile().isAol()) {
                session.fail(TocErrorCode.NOT_AVAILABLE, user);
            }
        });
    }

    private void warn(TocSession session, TocChatEvil evil) {
        withRoom(session, evil.room(), room -> {
            if (rooms.warn(session.user(), room, ScreenName.of(evil.user()), evil.anonymous())
                    .isEmpty()) {
                session.fail(TocErrorCode.WARNING_NOT_AVAILABLE, evil.user());
            }
        });
    }

    private void invite(TocSession session, TocChatInvite invite) {
        Text text = Words.read(invite.message());
        withRoom(session, invite.room(), room -> {
            for (String user : invite.users()) {
                Content content = new Content.Invitation(room, text);
                world.messages()
                        .send(session.user(), new Draft(ScreenName.of(user), 0, content, false, false, Origin.NONE));
            }
        });
    }

    private static void withRoom(TocSession session, String number, Consumer<RoomKey> action) {
        session.rooms().room(number).ifPresentOrElse(action, () -> session.fail(TocErrorCode.REQUEST_FAILED));
    }
}
