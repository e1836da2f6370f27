// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.buddy.BuddyArrived;
import im.parley.oscar.snac.buddy.BuddyDeparted;
import im.parley.oscar.snac.chat.IncomingRoomMessage;
import im.parley.oscar.snac.chat.SendRoomMessage;
import im.parley.oscar.snac.chat.UsersJoined;
import im.parley.oscar.snac.chat.UsersLeft;
import im.parley.oscar.snac.chatnav.ChatNavInfo;
import im.parley.oscar.snac.chatnav.CreateRoom;
import im.parley.oscar.snac.chatnav.RoomInfo;
import im.parley.oscar.snac.feedbag.FeedbagInsert;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagQuery;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.snac.feedbag.FeedbagStatus;
import im.parley.oscar.snac.icbm.ChatInvitation;
import im.parley.oscar.snac.icbm.IcbmAck;
import im.parley.oscar.snac.icbm.IcbmFlag;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.OfflineMessagesEnd;
import im.parley.oscar.snac.icbm.Rendezvous;
import im.parley.oscar.snac.icbm.RetrieveOfflineMessages;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.icbm.TypingNotice;
import im.parley.oscar.snac.icbm.WarnResult;
import im.parley.oscar.snac.icbm.WarnUser;
import im.parley.oscar.snac.locate.SetUserInfo;
import im.parley.oscar.snac.locate.UserInfoQuery;
import im.parley.oscar.snac.locate.UserInfoReply;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.snac.service.SetIdle;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.MimeText;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import im.parley.testkit.ImServer;
import im.parley.testkit.server.oscar.OscarProbe;
import im.parley.testkit.server.toc.TocProbe;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A user of OSCAR and a user of TOC on one server. */
class BridgeTest {
    private final ImServer server = ImServer.withUsers("alice", "bob");
    private OscarProbe alice;

    @BeforeEach
    void signOn() {
        alice = OscarProbe.online(server, "alice");
        alice.ask(new SelfInfoQuery(), SelfInfo.class);
    }

    @AfterEach
    void stop() {
        alice.close();
        server.close();
    }

    private TocProbe bob() {
        return TocProbe.online(server, "toc2_signon", "bob");
    }

    private static String text(IncomingIcbm message) {
        return message.text(ISO_8859_1).orElseThrow();
    }

    @Test
    void messagesCrossInBothDirections() {
        try (TocProbe bob = bob()) {
            alice.ask(SendIcbm.text(1, "bob", "<b>приве́т</b> ☃ 😀", IcbmFlag.ACK_WANTED), IcbmAck.class);
            assertThat(bob.next().utf8()).isEqualTo("IM_IN2:alice:F:F:<b>приве́т</b> ☃ 😀");

            bob.tell("toc2_send_im alice \"{dollars} \\$ and 漢字\" auto");
            IncomingIcbm arrived = alice.await(IncomingIcbm.class);
            assertThat(text(arrived)).isEqualTo("{dollars} $ and 漢字");
            assertThat(arrived.has(IcbmFlag.AUTO_REPLY)).isTrue();
            assertThat(arrived.has(IcbmFlag.TYPING_WANTED)).isTrue();
            assertThat(arrived.cookie()).isZero();
        }
    }

    @Test
    void storedMessagesCrossInBothDirections() {
        alice.ask(SendIcbm.text(1, "bob", "while you slept", IcbmFlag.STORE, IcbmFlag.ACK_WANTED), IcbmAck.class);
        try (TocProbe bob = TocProbe.enter(server, "toc2_signon", "bob")) {
            bob.tell("toc_init_done");
            assertThat(bob.await("IM_IN2:")).isEqualTo("IM_IN2:alice:F:F:while you slept");

            alice.close();
            alice.end();
            awaitGone(bob, "alice");
            bob.tell("toc2_send_im alice \"and you\"");
            bob.flush();
        }
        alice = OscarProbe.online(server, "alice");
        alice.tell(new RetrieveOfflineMessages());
        assertThat(text(alice.await(IncomingIcbm.class))).isEqualTo("and you");
        alice.await(OfflineMessagesEnd.class);
    }

    /** Her connection has ended, and the server may be about to see that. */
    private static void awaitGone(TocProbe asking, String user) {
        do {
            asking.tell("toc_get_status " + user);
        } while (!asking.next().utf8().equals("ERROR:901:" + user));
    }

    @Test
    void presenceCrossesInBothDirections() {
        alice.ask(
                new FeedbagInsert(List.of(FeedbagItem.group("G", 1, List.of(1)), FeedbagItem.buddy("bob", 1, 1))),
                FeedbagStatus.class);
        TocProbe bob = bob();
        UserInfo came = alice.await(BuddyArrived.class).users().get(0);
        assertThat(came.can(Capability.CHAT)).isTrue();

        bob.tell("toc_add_buddy alice");
        assertThat(bob.await("UPDATE_BUDDY2:")).startsWith("UPDATE_BUDDY2:alice:T:0:");
        alice.tell(SetUserInfo.away(MimeText.of("lunch")));
        assertThat(bob.await("UPDATE_BUDDY2:")).endsWith(": OU:");
        alice.tell(SetUserInfo.back());
        assertThat(bob.await("UPDATE_BUDDY2:")).endsWith(": O:");
        alice.tell(new SetIdle(1200));
        assertThat(bob.await("UPDATE_BUDDY2:")).contains(":20: O:");

        bob.tell("toc_set_away \"gone \\$ away\"");
        assertThat(alice.await(BuddyArrived.class).users().get(0).isAway()).isTrue();
        UserInfoReply info = alice.ask(new UserInfoQuery(UserInfoQuery.AWAY, "bob"), UserInfoReply.class);
        assertThat(info.away().map(MimeText::text)).contains("gone $ away");
        bob.close();
        alice.await(BuddyDeparted.class);
    }

    @Test
    void typingCrossesInBothDirections() {
        try (TocProbe bob = bob()) {
            alice.tell(TypingNotice.of("bob", TypingNotice.TYPING));
            assertThat(bob.next().utf8()).isEqualTo("CLIENT_EVENT2:alice:2");
            bob.tell("toc2_client_event alice 1");
            assertThat(alice.await(TypingNotice.class)).isEqualTo(TypingNotice.of("bob", TypingNotice.TYPED));
        }
    }

    @Test
    void oneUserOfBothProtocolsHasOneList() {
        try (TocProbe second = TocProbe.online(server, "toc2_signon", "alice")) {
            second.tell("toc2_new_buddies {g:Friends\nb:bob:Bobby\n}");
            FeedbagItem pushed = alice.await(FeedbagInsert.class).items().get(0);
            assertThat(pushed.isRoot() || pushed.name().equals("Friends")).isTrue();
            second.flush();
            FeedbagReply list = alice.ask(new FeedbagQuery(), FeedbagReply.class);
            assertThat(list.items()).anySatisfy(item -> {
                assertThat(item.name()).isEqualTo("bob");
                assertThat(item.alias()).contains("Bobby");
            });

            alice.ask(
                    new FeedbagInsert(List.of(FeedbagItem.buddy("carol", 1, 9).withAlias("Caro"))),
                    FeedbagStatus.class);
            assertThat(second.await("INSERTED2:b:Caro")).isEqualTo("INSERTED2:b:Caro:carol:Friends");
        }
    }

    @Test
    void roomsHoldBoth() {
        try (OscarProbe navigation = alice.open(ServiceRequest.of(0x0D));
                TocProbe bob = bob()) {
            RoomInfo room = navigation
                    .ask(CreateRoom.named("My-Room"), ChatNavInfo.class)
                    .room()
                    .orElseThrow();
            assertThat(room.id().cookie()).isEqualTo("!aol://2719:10-4-My-Room");
            OscarProbe inside = alice.open(ServiceRequest.ofRoom(room.id()));
            assertThat(inside.await(UsersJoined.class).users()).hasSize(1);

            Rendezvous invitation = new ChatInvitation(room.id(), "come in").proposal(7);
            alice.tell(SendIcbm.rendezvous("bob", invitation));
            assertThat(bob.next().utf8()).isEqualTo("CHAT_INVITE:My-Room:1:alice:come in");
            bob.tell("toc_chat_accept 1");
            assertThat(bob.next().utf8()).isEqualTo("CHAT_JOIN:1:My-Room");
            assertThat(bob.next().utf8()).isEqualTo("CHAT_UPDATE_BUDDY:1:T:alice:bob");
            assertThat(inside.await(UsersJoined.class).users().get(0).screenName())
                    .isEqualTo("bob");

            inside.tell(SendRoomMessage.toAll(5, "salut à tous"));
            assertThat(bob.next().utf8()).isEqualTo("CHAT_IN:1:alice:F:salut à tous");
            assertThat(inside.await(IncomingRoomMessage.class).text(ISO_8859_1)).contains("salut à tous");
            bob.tell("toc_chat_send 1 \"et toi ☃\"");
            IncomingRoomMessage said = inside.await(IncomingRoomMessage.class);
            assertThat(said.text(ISO_8859_1)).contains("et toi ☃");
            assertThat(said.sender().orElseThrow().screenName()).isEqualTo("bob");
            assertThat(said.isWhisper()).isFalse();
            bob.tell("toc_chat_whisper 1 alice \"psst\"");
            assertThat(inside.await(IncomingRoomMessage.class).isWhisper()).isTrue();

            inside.tell(SendRoomMessage.whisper(6, "bob", "psst yourself"));
            assertThat(bob.await("CHAT_IN:1:alice:T:")).endsWith("psst yourself");
            bob.tell("toc_chat_leave 1");
            assertThat(inside.await(UsersLeft.class).users().get(0).screenName())
                    .isEqualTo("bob");
            inside.close();
        }
    }

    @Test
    void anInvitationFromTocIsOneForOscar() {
        try (TocProbe bob = bob()) {
            bob.tell("toc_chat_join 4 \"Parley Room\"");
            bob.await("CHAT_JOIN:1");
            bob.tell("toc_chat_invite 1 \"join us\" alice");

            Rendezvous proposal = alice.await(IncomingIcbm.class).rendezvous().orElseThrow();
            ChatInvitation invitation = ChatInvitation.of(proposal).orElseThrow();
            assertThat(invitation.text()).isEqualTo("join us");
            OscarProbe inside = alice.open(ServiceRequest.ofRoom(invitation.room()));
            assertThat(inside.await(UsersJoined.class).users()).hasSize(2);
            inside.close();
        }
    }

    @Test
    void filesAreOfferedAndDeclined() {
        try (TocProbe bob = bob()) {
            TlvBlock details = TlvBlock.builder()
                    .u16(0x000A, 1)
                    .u32(0x0002, 0xC0000207L)
                    .u32(0x0003, 0xC0000208L)
                    .u16(0x0005, 5190)
                    .string(0x000C, "my notes")
                    .bytes(0x2711, ByteString.decodeHex("0001000100003039"))
                    .build();
            alice.tell(SendIcbm.rendezvous(
                    "bob", new Rendezvous(Rendezvous.PROPOSE, 0x0102030405060708L, Capability.SEND_FILE, details)));
            assertThat(bob.next().utf8())
                    .startsWith("RVOUS_PROPOSE:alice:09461343-4C7F-11D1-8222-444553540000:AQIDBAUGBwg="
                            + ":1:192.0.2.7:192.0.2.8:127.0.0.1:5190:");

            bob.tell("toc_rvous_cancel alice AQIDBAUGBwg= 09461343-4C7F-11D1-8222-444553540000");
            Rendezvous answer = alice.await(IncomingIcbm.class).rendezvous().orElseThrow();
            assertThat(answer.step()).isEqualTo(Rendezvous.CANCEL);
            assertThat(answer.cookie()).isEqualTo(0x0102030405060708L);
        }
    }

    @Test
    void warningsCross() {
        try (TocProbe bob = bob()) {
            bob.tell("toc2_send_im alice \"rude\"");
            alice.await(IncomingIcbm.class);

            assertThat(alice.ask(WarnUser.openly("bob"), WarnResult.class)).isEqualTo(new WarnResult(100, 100));
            assertThat(bob.next().utf8()).isEqualTo("EVILED:10:alice");
        }
    }
}
