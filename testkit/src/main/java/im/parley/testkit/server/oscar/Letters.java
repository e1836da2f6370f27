// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.RichText;
import im.parley.oscar.snac.icbm.ChatInvitation;
import im.parley.oscar.snac.icbm.Icbm;
import im.parley.oscar.snac.icbm.IcbmFlag;
import im.parley.oscar.snac.icbm.IcqMessage;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.Rendezvous;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.icq.IcqContent;
import im.parley.oscar.snac.icq.IcqReply;
import im.parley.oscar.snac.icq.StoredMessage;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.TextCharset;
import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import im.parley.testkit.server.Content;
import im.parley.testkit.server.Content.Rendezvous.Step;
import im.parley.testkit.server.Draft;
import im.parley.testkit.server.InstantMessage;
import im.parley.testkit.server.Origin;
import im.parley.testkit.server.RoomInfo;
import im.parley.testkit.server.Rooms;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.Text;
import java.util.Optional;
import okio.ByteString;

/**
 * Instant messages between the wire and the world. From one OSCAR client to another a message goes as it is; what comes
 * from elsewhere is written anew.
 */
final class Letters {
    private final UserBlocks blocks;
    private final Rooms rooms;

    Letters(UserBlocks blocks, Rooms rooms) {
        this.blocks = blocks;
        this.rooms = rooms;
    }

    /** Keeps a message as its sender wrote it, and what the sender's client told the server beforehand. */
    private record Kept(SendIcbm message, boolean takesTyping, boolean hasMarkup) implements Origin {
        /** Returns the words alone where there is markup in them that the recipient does not read. */
        Optional<String> plain(OscarSession to) {
            return hasMarkup && !to.takesMarkup() ? message.text(ISO_8859_1).map(Wording::plain) : Optional.empty();
        }

        IncomingIcbm relay(UserInfo sender) {
            boolean mustSay = takesTyping && message.channel() == Icbm.TEXT && !message.has(IcbmFlag.TYPING_WANTED);
            return mustSay
                    ? IncomingIcbm.relay(message, sender, IcbmFlag.TYPING_WANTED)
                    : IncomingIcbm.relay(message, sender);
        }

        @Override
        public String toString() {
            return "SendIcbm(" + message.channel() + ")";
        }
    }

    /**
     * Reads a message.
     *
     * @param written what the client sent
     * @param from its sender's session: whether it wants to be told when somebody types to it, since clients only tell
     *     each other when they are asked to, and whether there is markup in what it says
     */
    static Draft read(SendIcbm written, OscarSession from) {
        SendIcbm message = traced(written, from);
        return new Draft(
                ScreenName.of(message.recipient()),
                message.cookie(),
                content(message),
                message.has(IcbmFlag.AUTO_REPLY),
                message.has(IcbmFlag.STORE),
                new Kept(message, from.takesTyping(), from.takesMarkup()));
    }

    /** Adds to a proposal with an address what its sender's address really is, whatever the sender claims about that. */
    private static SendIcbm traced(SendIcbm message, OscarSession from) {
        return message.rendezvous()
                .filter(proposal ->
                        proposal.step() == Rendezvous.PROPOSE && proposal.tlvs().has(0x0003))
                .flatMap(proposal -> from.address().map(address -> verified(proposal, address)))
                .map(proposal -> new SendIcbm(
                        message.cookie(),
                        message.channel(),
                        message.recipient(),
                        message.tlvs().with(block(proposal))))
                .orElse(message);
    }

    private static Rendezvous verified(Rendezvous proposal, ByteString address) {
        return new Rendezvous(
                proposal.step(),
                proposal.cookie(),
                proposal.capability(),
                proposal.tlvs().with(new Tlv(0x0004, address)));
    }

    private static Tlv block(Rendezvous rendezvous) {
        return TlvBlock.builder()
                .value(0x0005, rendezvous::write)
                .build()
                .iterator()
                .next();
    }

    /** Writes a message for its recipient; nothing when it holds what this protocol has no words for. */
    Optional<IncomingIcbm> write(InstantMessage message, OscarSession to) {
        UserInfo sender = message.storedAt().isPresent()
                ? new UserInfo(message.sender().name().display(), 0, TlvBlock.EMPTY)
                : blocks.of(message.sender());
        Optional<IncomingIcbm> written = message.origin() instanceof Kept kept
                ? Optional.of(kept.plain(to)
                        .map(words -> plain(message, sender, words))
                        .orElseGet(() -> kept.relay(sender)))
                : anew(message, sender, to);
        return written.map(icbm -> message.storedAt()
                .map(time -> icbm.storedAt(time.getEpochSecond()))
                .orElse(icbm));
    }

    /** Writes a message that waited as the ICQ database does; nothing unless an ICQ user sent what has that form. */
    Optional<IcqReply> stored(InstantMessage message) {
        return message.sender().name().isUin()
                ? message.storedAt()
                        .flatMap(time -> icq(message)
                                .map(content -> StoredMessage.of(
                                        Long.parseLong(message.sender().name().ident()), time, content)))
                : Optional.empty();
    }

    private static Optional<IcqContent> icq(InstantMessage message) {
        if (message.origin() instanceof Kept kept && kept.message.icqMessage().isPresent()) {
            return kept.message.icqMessage().map(IcqMessage::content);
        }
        return message.content() instanceof Content.Words words
                ? Optional.of(
                        IcqContent.plain(RichText.html(words.text().html()).text(), UTF_8))
                : Optional.empty();
    }

    private static Content content(SendIcbm message) {
        Optional<Rendezvous> rendezvous = message.rendezvous();
        if (rendezvous.isPresent()) {
            return ChatInvitation.of(rendezvous.get())
                    .<Content>map(invitation ->
                            new Content.Invitation(RoomIds.key(invitation.room()), Text.of(invitation.text())))
                    .orElseGet(() -> rendezvous(rendezvous.get()));
        }
        return message.text(ISO_8859_1)
                .or(() -> message.icqMessage()
                        .map(IcqMessage::content)
                        .filter(content -> content.type() == IcqContent.PLAIN)
                        .map(content -> content.text(ISO_8859_1)))
                .map(Content::words)
                .orElseGet(Content.Sealed::new);
    }

    private static Content rendezvous(Rendezvous rendezvous) {
        Step step = switch (rendezvous.step()) {
            case Rendezvous.PROPOSE -> Step.PROPOSE;
            case Rendezvous.ACCEPT -> Step.ACCEPT;
            default -> Step.CANCEL;
        };
        WireWriter details = new WireWriter().tlvs(rendezvous.tlvs());
        return new Content.Rendezvous(
                rendezvous.capability().uuid(),
                step,
                rendezvous.cookie(),
                ByteString.of(details.array(), 0, details.size()));
    }

    private static IncomingIcbm marked(InstantMessage message, UserInfo sender, String html) {
        return IncomingIcbm.text(message.cookie(), sender, html, flags(message));
    }

    /** Who reads no markup may read no UTF-16 either. */
    private static IncomingIcbm plain(InstantMessage message, UserInfo sender, String words) {
        return IncomingIcbm.text(message.cookie(), sender, words, TextCharset.narrowestFor(words), flags(message));
    }

    private static IcbmFlag[] flags(InstantMessage message) {
        return message.automatic()
                ? new IcbmFlag[] {IcbmFlag.AUTO_REPLY, IcbmFlag.TYPING_WANTED}
                : new IcbmFlag[] {IcbmFlag.TYPING_WANTED};
    }

    private Optional<IncomingIcbm> anew(InstantMessage message, UserInfo sender, OscarSession to) {
        Content content = message.content();
        if (content instanceof Content.Words words) {
            String html = words.text().html();
            return Optional.of(
                    to.takesMarkup()
                            ? marked(message, sender, Wording.spelledOut(html))
                            : plain(message, sender, Wording.plain(html)));
        }
        if (content instanceof Content.Invitation invitation) {
            return rooms.find(invitation.room()).map(room -> invite(message, sender, room, invitation.text()));
        }
        if (content instanceof Content.Rendezvous rendezvous) {
            return Optional.of(proposal(message.cookie(), sender, wire(rendezvous)));
        }
        return Optional.empty();
    }

    private static IncomingIcbm invite(InstantMessage message, UserInfo sender, RoomInfo room, Text text) {
        ChatInvitation invitation = new ChatInvitation(RoomIds.id(room), text.html());
        return proposal(message.cookie(), sender, invitation.proposal(message.cookie()));
    }

    private static IncomingIcbm proposal(long cookie, UserInfo sender, Rendezvous rendezvous) {
        TlvBlock tlvs = TlvBlock.builder().value(0x0005, rendezvous::write).build();
        return new IncomingIcbm(cookie, Icbm.RENDEZVOUS, sender, tlvs);
    }

    private static Rendezvous wire(Content.Rendezvous rendezvous) {
        int step = switch (rendezvous.step()) {
            case PROPOSE -> Rendezvous.PROPOSE;
            case ACCEPT -> Rendezvous.ACCEPT;
            case CANCEL -> Rendezvous.CANCEL;
        };
        TlvBlock details = new WireReader(rendezvous.details().toByteArray()).tlvs();
        return new Rendezvous(step, rendezvous.session(), Capability.of(rendezvous.service()), details);
    }
}
