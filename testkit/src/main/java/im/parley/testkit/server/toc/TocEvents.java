// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.Content;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.InstantMessage;
import im.parley.testkit.server.RoomLine;
import im.parley.testkit.server.Typing;
import im.parley.testkit.server.UserSnapshot;
import im.parley.testkit.server.World;
import im.parley.testkit.server.WorldEvent;
import im.parley.toc.wire.TypingEvent;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.reply.Bart2;
import im.parley.toc.wire.reply.BartItem;
import im.parley.toc.wire.reply.BuddyCaps2;
import im.parley.toc.wire.reply.ChatIn;
import im.parley.toc.wire.reply.ChatInEnc;
import im.parley.toc.wire.reply.ChatInvite;
import im.parley.toc.wire.reply.ChatJoin;
import im.parley.toc.wire.reply.ChatLeft;
import im.parley.toc.wire.reply.ChatUpdateBuddy;
import im.parley.toc.wire.reply.ClientEvent2;
import im.parley.toc.wire.reply.Eviled;
import im.parley.toc.wire.reply.ImIn;
import im.parley.toc.wire.reply.ImIn2;
import im.parley.toc.wire.reply.ImInEnc2;
import im.parley.toc.wire.reply.TocReply;
import im.parley.toc.wire.reply.YouWereAdded2;
import java.util.List;

/** Tells a TOC client what happens in the world, as far as its version has lines for it. */
final class TocEvents {
    private static final String UNEXPLAINED = "F";
    private static final String LABEL = "U";
    private static final String LANGUAGE = "en";
    private static final int TENTHS = 10;

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
                        WorldEvent.ListEditing.class);
    }

    private void presence(TocSession session, UserSnapshot user) {
        session.send(presences.presence(session, user));
        if (session.version().isFirst() || !user.online()) {
            return;
        }
        String name = user.name().display();
        if (!user.capabilities().isEmpty()) {
            session.send(BuddyCaps2.of(name, user.capabilities()));
        }
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
        if (content instanceof Content.Words words) {
            session.send(words(session, message, Words.write(words.text())));
        } else if (content instanceof Content.Invitation invitation) {
            world.rooms()
                    .find(invitation.room())
                    .ifPresent(room -> session.send(new ChatInvite(
                            WireText.of(room.name()),
                            session.rooms().of(room.key()),
                            message.sender().name().display(),
                            Words.write(invitation.text()))));
        } else if (content instanceof Content.Rendezvous rendezvous) {
            Offers.line(message.sender(), rendezvous).ifPresent(session::send);
        }
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
                        PresenceLines.userClass(session.profile(), message.sender()),
                        UNEXPLAINED,
                        session.profile().isAol() ? LABEL : "L",
                        LANGUAGE,
                        text);
        };
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

    private void entered(TocSession session, WorldEvent.RoomEntered event) {
        String number = session.rooms().of(event.room().key());
        session.send(new ChatJoin(number, WireText.of(event.room().name())));
        session.send(new ChatUpdateBuddy(number, true, names(event.members())));
    }

    private static TocReply line(TocSession session, String room, RoomLine line) {
        String speaker = line.sender().name().display();
        boolean whisper = line.whisper() && session.profile().isAol();
        WireText text = Words.write(line.text());
        return session.version() == TocVersion.ENCODED
                ? new ChatInEnc(room, speaker, whisper, session.profile().isAol() ? LABEL : "A", LANGUAGE, text)
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
