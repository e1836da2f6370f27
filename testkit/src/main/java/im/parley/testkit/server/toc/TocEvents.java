// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.Content;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.InstantMessage;
import im.parley.testkit.server.RoomInfo;
import im.parley.testkit.server.RoomKey;
import im.parley.testkit.server.RoomLine;
import im.parley.testkit.server.Typing;
import im.parley.testkit.server.UserSnapshot;
import im.parley.testkit.server.World;
import im.parley.testkit.server.WorldEvent;
import im.parley.toc.wire.TextEncoding;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.TypingEvent;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.reply.Bart2;
import im.parley.toc.wire.reply.BartItem;
import im.parley.toc.wire.reply.ChatIn;
import im.parley.toc.wire.reply.ChatInEnc;
import im.parley.toc.wire.reply.ChatInvite;
import im.parley.toc.wire.reply.ChatJoin;
import im.parley.toc.wire.reply.ChatLeft;
import im.parley.toc.wire.reply.ChatUpdateBuddy;
import im.parley.toc.wire.reply.ClientEvent2;
import im.parley.toc.wire.reply.ErrorReply;
import im.parley.toc.wire.reply.Eviled;
import im.parley.toc.wire.reply.ImIn;
import im.parley.toc.wire.reply.ImIn2;
import im.parley.toc.wire.reply.ImInEnc2;
import im.parley.toc.wire.reply.TocReply;
import im.parley.toc.wire.reply.UserClass;
import im.parley.toc.wire.reply.YouWereAdded2;
import java.util.List;
import java.util.Optional;
import okio.ByteString;

/** Tells a TOC client what happens in the world, as far as its version has lines for it. */
final class TocEvents {
    private static final String UNEXPLAINED = "F";
    private static final String LANGUAGE = "en";
    private static final int TENTHS = 10;

    /** Of what AOL's servers said at once. */
    private static final int LONGEST_LINE = 8192;

    private final World world;
    private final PresenceLines presences;
    private final ListEdits edits;

    TocEvents(World world) {
        this.world = world;
        this.presences = new PresenceLines(world.settings().clock());
        this.edits = new ListEdits(world);
    }

    Dispatch<TocSession, WorldEvent> table() {
        return new Dispatch<TocSession, WorldEvent>()
                .on(WorldEvent.PresenceChanged.class, (session, event) -> presence(session, event.user()))
                .on(WorldEvent.MessageArrived.class, (session, event) -> message(session, event.message()))
                .on(WorldEvent.TypingChanged.class, this::typing)
                .on(WorldEvent.ListEdited.class, edits::tell)
                .on(WorldEvent.RoomEntered.class, this::entered)
                .on(
                        WorldEvent.RoomJoined.class,
                        (session, event) -> session.send(new ChatUpdateBuddy(
                                session.rooms().of(event.room().key()), true, names(List.of(event.user())))))
                .on(
                        WorldEvent.RoomLeft.class,
                        (session, event) -> session.send(new ChatUpdateBuddy(
                                session.rooms().of(event.room().key()), false, names(List.of(event.user())))))
                .on(
                        WorldEvent.RoomSaid.class,
                        (session, event) -> session.send(
                                line(session, session.rooms().of(event.room().key()), event.line())))
                .on(
                        WorldEvent.RoomClosed.class,
                        (session, event) -> session.send(
                                new ChatLeft(session.rooms().of(event.room().key()))))
                .on(
                        WorldEvent.Warned.class,
                        (session, event) -> session.send(new Eviled(
                                event.level() / TENTHS,
                                event.by().map(by -> by.name().display()))))
                .on(WorldEvent.AddedBy.class, this::added)
                .ignore(
                        WorldEvent.SelfChanged.class,
                        WorldEvent.Relayed.class,
                        WorldEvent.ArtChosen.class,
                        WorldEvent.AuthorizationAsked.class,
                        WorldEvent.AuthorizationAnswered.class,
                        WorldEvent.AuthorizationGiven.class,
                        WorldEvent.ListEditing.class,
                        WorldEvent.PopUp.class,
                        WorldEvent.MailCame.class);
    }

    private void presence(TocSession session, UserSnapshot user) {
        session.send(presences.presence(session, user));
        if (session.version().isFirst() || !user.online()) {
            return;
        }
        String name = user.name().display();
        PresenceLines.capabilities(session.profile(), user).ifPresent(session::send);
        if (session.profile().isAol() && !user.art().isEmpty()) {
            session.send(new Bart2(
                    name,
                    user.art().stream()
                            .map(art -> new BartItem(art.flags(), art.type(), art.data()))
                            .toList()));
        }
    }

    /** Tells a message; one that this protocol has no line for is left out. */
    void message(TocSession session, InstantMessage message) {
        Content content = message.content();
        String sender = message.sender().name().display();
        if (content instanceof Content.Words words) {
            TocReply line = words(session, message, Words.write(words.text(), session.profile()));
            session.send(isTooLong(session, line) ? ErrorReply.of(TocErrorCode.MISSED_TOO_BIG, sender) : line);
        } else if (content instanceof Content.Invitation invitation) {
            RoomKey room = invitation.room();
            String name = world.rooms().find(room).map(RoomInfo::name).orElse(room.ident());
            session.send(new ChatInvite(
                    WireText.of(invitedTo(session, name)),
                    session.rooms().of(room),
                    sender,
                    Words.writeUnconverted(invitation.text(), session.profile())));
        } else if (content instanceof Content.Rendezvous rendezvous) {
            offer(session, message, rendezvous);
        }
    }

    private static boolean isTooLong(TocSession session, TocReply line) {
        return session.profile().isAol() && line.payload().length > LONGEST_LINE;
    }

    /** One server takes a hyphen for the end of a room's name, here alone. */
    private static String invitedTo(TocSession session, String room) {
        int hyphen = room.indexOf('-');
        return session.profile().isAol() || hyphen < 0 ? room : room.substring(0, hyphen);
    }

    /** What TOC has no line for one server tells with an empty frame. */
    private static void offer(TocSession session, InstantMessage message, Content.Rendezvous rendezvous) {
        Offers.line(message.sender(), rendezvous, session.profile()).ifPresentOrElse(session::send, () -> {
            if (!session.profile().isAol()) {
                session.send(ByteString.EMPTY);
            }
        });
    }

    private static TocReply words(TocSession session, InstantMessage message, WireText text) {
        String sender = message.sender().name().display();
        return switch (session.version()) {
            case TOC1 -> new ImIn(sender, message.automatic(), text);
            case TOC2 -> new ImIn2(sender, message.automatic(), UNEXPLAINED, text);
            case ENCODED ->
                new ImInEnc2(
                        sender,
                        message.automatic(),
                        UNEXPLAINED,
                        "T",
                        labelled(session, message),
                        UNEXPLAINED,
                        session.profile().isAol() ? label(text) : "L",
                        LANGUAGE,
                        text);
        };
    }

    /** Names what the bytes are: what a client wrote without a label reaches others as it was written. */
    private static String label(WireText text) {
        return text.encoding() == TextEncoding.WINDOWS_1252 ? "L" : "U";
    }

    /** AOL put a comma behind it, here alone. */
    private static UserClass labelled(TocSession session, InstantMessage message) {
        UserClass shown = PresenceLines.userClass(session.profile(), message.sender());
        return session.profile().isAol() ? new UserClass(shown.code() + ',') : shown;
    }

    private void typing(TocSession session, WorldEvent.TypingChanged event) {
        if (!session.version().isFirst()) {
            session.send(new ClientEvent2(event.user().display(), event(event.typing())));
        }
    }

    private static TypingEvent event(Typing typing) {
        return switch (typing) {
            case TYPING -> TypingEvent.TYPING;
            case TYPED -> TypingEvent.PAUSED;
            case NONE, CLOSED -> TypingEvent.STOPPED;
        };
    }

    /** One server gives the room's name back as it was typed. */
    private void entered(TocSession session, WorldEvent.RoomEntered event) {
        String number = session.rooms().of(event.room().key());
        Optional<String> typed = session.rooms().typed(event.room().key());
        String name = typed.filter(any -> !session.profile().isAol())
                .orElse(event.room().name());
        session.send(new ChatJoin(number, WireText.of(name)));
        List<String> present = names(event.members());
        session.send(new ChatUpdateBuddy(
                number,
                true,
                session.profile().isAol() ? present : present.stream().sorted().toList()));
    }

    private static TocReply line(TocSession session, String room, RoomLine line) {
        String speaker = line.sender().name().display();
        boolean whisper = line.whisper() && session.profile().isAol();
        WireText text = Words.writeUnconverted(line.text(), session.profile());
        return session.version() == TocVersion.ENCODED
                ? new ChatInEnc(room, speaker, whisper, session.profile().isAol() ? label(text) : "A", LANGUAGE, text)
                : new ChatIn(room, speaker, whisper, text);
    }

    private void added(TocSession session, WorldEvent.AddedBy event) {
        if (!session.version().isFirst()) {
            session.send(new YouWereAdded2(event.user().display()));
        }
    }

    private static List<String> names(List<UserSnapshot> users) {
        return users.stream().map(user -> user.name().display()).toList();
    }
}
