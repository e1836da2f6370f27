// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.alert.MailNotice;
import im.parley.oscar.snac.buddy.BuddyArrived;
import im.parley.oscar.snac.buddy.BuddyDeparted;
import im.parley.oscar.snac.chat.IncomingRoomMessage;
import im.parley.oscar.snac.chat.RoomMessage;
import im.parley.oscar.snac.chat.RoomUpdate;
import im.parley.oscar.snac.chat.UsersJoined;
import im.parley.oscar.snac.chat.UsersLeft;
import im.parley.oscar.snac.feedbag.AuthorizationReplied;
import im.parley.oscar.snac.feedbag.AuthorizationRequested;
import im.parley.oscar.snac.feedbag.FeedbagDelete;
import im.parley.oscar.snac.feedbag.FeedbagEndCluster;
import im.parley.oscar.snac.feedbag.FeedbagInsert;
import im.parley.oscar.snac.feedbag.FeedbagStartCluster;
import im.parley.oscar.snac.feedbag.FeedbagUpdate;
import im.parley.oscar.snac.feedbag.PreAuthorized;
import im.parley.oscar.snac.feedbag.YouWereAdded;
import im.parley.oscar.snac.icbm.TypingNotice;
import im.parley.oscar.snac.popup.Popup;
import im.parley.oscar.snac.service.OwnArt;
import im.parley.oscar.snac.service.WarningReceived;
import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.oscar.wire.UserInfo;
import im.parley.testkit.server.Art;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.ListEdit;
import im.parley.testkit.server.RoomLine;
import im.parley.testkit.server.UserSnapshot;
import im.parley.testkit.server.WorldEvent;
import java.util.List;
import java.util.UUID;
import okio.ByteString;

/** Tells an OSCAR client what happens in the world. */
final class Events {
    private static final ByteString NO_COOKIE = ByteString.of(new byte[8]);
    private static final UUID MAIL = UUID.fromString("B3809AD8-0DBA-11D5-9F8A-0060B0EE0631");

    private final UserBlocks blocks;
    private final Letters letters;

    Events(UserBlocks blocks, Letters letters) {
        this.blocks = blocks;
        this.letters = letters;
    }

    Dispatch<OscarSession, WorldEvent> table() {
        return new Dispatch<OscarSession, WorldEvent>()
                .on(WorldEvent.PresenceChanged.class, (session, event) -> session.push(presence(event.user())))
                .on(WorldEvent.SelfChanged.class, (session, event) -> session.push(session.self(event.self())))
                .on(
                        WorldEvent.MessageArrived.class,
                        (session, event) ->
                                letters.write(event.message(), session).ifPresent(session::push))
                .on(WorldEvent.TypingChanged.class, this::typing)
                .on(WorldEvent.Relayed.class, this::relayed)
                .on(
                        WorldEvent.ListEdited.class,
                        (session, event) -> event.edits().forEach(edit -> session.push(edit(edit))))
                .on(
                        WorldEvent.ListEditing.class,
                        (session, event) ->
                                session.push(event.begins() ? FeedbagStartCluster.of() : new FeedbagEndCluster()))
                .on(
                        WorldEvent.AuthorizationGiven.class,
                        (session, event) ->
                                session.push(PreAuthorized.of(event.user().display(), event.text())))
                .on(WorldEvent.ArtChosen.class, (session, event) -> session.push(ownArt(event)))
                .on(WorldEvent.RoomEntered.class, this::entered)
                .on(
                        WorldEvent.RoomJoined.class,
                        (session, event) ->
                                session.push(event.room().key(), new UsersJoined(List.of(blocks.of(event.user())))))
                .on(
                        WorldEvent.RoomLeft.class,
                        (session, event) ->
                                session.push(event.room().key(), new UsersLeft(List.of(blocks.of(event.user())))))
                .on(
                        WorldEvent.RoomSaid.class,
                        (session, event) -> session.push(event.room().key(), line(event.line())))
                .on(
                        WorldEvent.RoomClosed.class,
                        (session, event) -> session.findRoom(event.room().key()).ifPresent(OscarConnection::close))
                .on(
                        WorldEvent.Warned.class,
                        (session, event) -> session.push(
                                new WarningReceived(event.level(), event.by().map(blocks::of))))
                .on(WorldEvent.PopUp.class, (session, event) -> session.push(Popup.of(event.html(), event.url())))
                .on(WorldEvent.MailCame.class, this::mail)
                .on(
                        WorldEvent.AuthorizationAsked.class,
                        (session, event) -> session.push(
                                session.asksWithList()
                                        ? AuthorizationRequested.of(event.user().display(), event.reason())
                                        : AuthorizationLetters.write(event)))
                .on(
                        WorldEvent.AuthorizationAnswered.class,
                        (session, event) -> session.push(
                                session.asksWithList()
                                        ? AuthorizationReplied.of(
                                                event.user().display(), event.granted(), event.reason())
                                        : AuthorizationLetters.write(event)))
                .on(
                        WorldEvent.AddedBy.class,
                        (session, event) -> session.push(
                                session.asksWithList()
                                        ? new YouWereAdded(event.user().display())
                                        : AuthorizationLetters.write(event)));
    }

    private Snac presence(UserSnapshot user) {
        return user.online() ? BuddyArrived.of(blocks.of(user)) : BuddyDeparted.of(blocks.gone(user));
    }

    /** Asks for an upload with both bits set: some clients look for exactly that. */
    private static OwnArt ownArt(WorldEvent.ArtChosen event) {
        Art art = event.art();
        int flags = event.known() ? art.flags() : art.flags() | BartId.CUSTOM | BartId.UNKNOWN_TO_SERVER;
        return new OwnArt(List.of(new BartId(art.type(), flags, art.data())));
    }

    private void typing(OscarSession session, WorldEvent.TypingChanged event) {
        if (session.takesTyping()) {
            session.push(TypingNotice.of(event.user().display(), TypingEvents.write(event.typing())));
        }
    }

    private void mail(OscarSession session, WorldEvent.MailCame event) {
        session.alert(MailNotice.of(NO_COOKIE, MAIL, event.unread(), event.domain(), event.url()));
    }

    private void relayed(OscarSession session, WorldEvent.Relayed event) {
        if (event.origin() instanceof KeptResponse kept) {
            session.push(kept.from(event.user().display()));
        }
    }

    private static Snac edit(ListEdit edit) {
        var item = List.of(ListItems.write(edit.item()));
        return switch (edit.kind()) {
            case INSERT -> new FeedbagInsert(item);
            case UPDATE -> new FeedbagUpdate(item);
            case DELETE -> new FeedbagDelete(item);
        };
    }

    private void entered(OscarSession session, WorldEvent.RoomEntered event) {
        List<UserInfo> members = event.members().stream().map(blocks::of).toList();
        session.push(event.room().key(), new UsersJoined(members));
        session.push(event.room().key(), new RoomUpdate(RoomBlocks.of(event.room())));
    }

    private Snac line(RoomLine line) {
        UserInfo sender = blocks.of(line.sender());
        if (line.text().origin() instanceof KeptLine kept) {
            return IncomingRoomMessage.relay(kept.message(), sender);
        }
        TlvBuilder tlvs = TlvBlock.builder().value(0x0003, sender::write).flag(0x0001, !line.whisper());
        RoomMessage.addText(tlvs, Wording.spelledOut(line.text().html())).flag(0x0007, line.automatic());
        return new IncomingRoomMessage(0, RoomMessage.CHANNEL, tlvs.build());
    }
}
