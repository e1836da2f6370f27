// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.admin.AccountFacts;
import im.parley.oscar.snac.admin.ChangeAccount;
import im.parley.oscar.snac.admin.ChangeAccountReply;
import im.parley.oscar.snac.auth.AuthorizationResult;
import im.parley.oscar.snac.auth.ClientIdentity;
import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.snac.auth.PasswordHash;
import im.parley.oscar.snac.chatnav.ChatNavInfo;
import im.parley.oscar.snac.chatnav.CreateRoom;
import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.oscar.snac.chatnav.RoomInfo;
import im.parley.oscar.snac.chatnav.RoomQuery;
import im.parley.oscar.snac.feedbag.FeedbagInsert;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagQuery;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.snac.feedbag.FeedbagResult;
import im.parley.oscar.snac.feedbag.FeedbagStatus;
import im.parley.oscar.snac.icbm.IcbmFeature;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.icbm.SetIcbmParameters;
import im.parley.oscar.snac.icq.IcqAnswer;
import im.parley.oscar.snac.icq.IcqReply;
import im.parley.oscar.snac.icq.IcqResult;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.wire.TlvBlock;
import im.parley.testkit.ImServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What client libraries of others send or wait for, in the bytes that they really sent. */
class ForeignClientsTest {
    private final ImServer server = ImServer.withUsers("alice", "bob", "100001", "100002");

    @AfterEach
    void stop() {
        server.close();
    }

    private OscarProbe online(String name) {
        return OscarProbe.settled(server, name);
    }

    /** climm and Twisted wait for more of a list that has no time. */
    @Test
    void anEmptyListHasATime() {
        try (OscarProbe alice = online("alice")) {
            FeedbagReply list = alice.ask(new FeedbagQuery(), FeedbagReply.class);

            assertThat(list.items()).isEmpty();
            assertThat(list.changed().orElseThrow()).isPositive();
        }
    }

    /** Twisted puts a buddy into a group that it has read before. */
    @Test
    void listsGroupsBeforeTheirMembers() {
        try (OscarProbe alice = online("alice")) {
            FeedbagItem buddy = new FeedbagItem("bob", 7, 1, FeedbagItem.BUDDY, TlvBlock.EMPTY);
            FeedbagItem group = new FeedbagItem("Friends", 7, 0, FeedbagItem.GROUP, TlvBlock.EMPTY);
            FeedbagItem root = new FeedbagItem("", 0, 0, FeedbagItem.GROUP, TlvBlock.EMPTY);
            alice.ask(new FeedbagInsert(List.of(buddy, group, root)), FeedbagStatus.class);

            assertThat(alice.ask(new FeedbagQuery(), FeedbagReply.class).items())
                    .extracting(FeedbagItem::name)
                    .containsExactly("", "Friends", "bob");
        }
    }

    /** Twisted fails over a refusal without a page. */
    @Test
    void aRefusalNamesAPage() {
        AuthorizationResult hashed = OscarProbe.authorize(server, "alice", "wrong", PasswordHash.OLD, 1);
        assertThat(hashed.tlvs().string(0x0004)).isPresent();

        try (OscarProbe probe = OscarProbe.dial(server)) {
            probe.greet(FlapSignOn.withPassword("100001", "wrong", ClientIdentity.PARLEY));
            FlapSignOff answer = FlapSignOff.read(probe.frames().next().payload());
            assertThat(answer.tlvs().string(0x0004)).isPresent();
        }
    }

    /** Net::OSCAR knows the answer to a new password by its permission. */
    @Test
    void aPasswordIsWriteOnly() {
        try (OscarProbe alice = online("alice");
                OscarProbe admin = alice.open(ServiceRequest.of(0x07))) {
            assertThat(admin.ask(ChangeAccount.password("changed", ImServer.PASSWORD), ChangeAccountReply.class)
                            .permission())
                    .isEqualTo(AccountFacts.WRITE_ONLY);
            assertThat(admin.ask(ChangeAccount.name("A l i c e"), ChangeAccountReply.class)
                            .permission())
                    .isEqualTo(AccountFacts.READ_WRITE);
        }
    }

    /** joscar counts none of the TLVs of a room that it makes, and asks for a room without saying in what detail. */
    @Test
    void makesARoomWhoseTlvsAreNotCounted() {
        try (OscarProbe alice = online("alice");
                OscarProbe rooms = alice.open(ServiceRequest.of(0x0D))) {
            rooms.tellRaw(
                    0x0D,
                    0x08,
                    8,
                    "000406637265617465ffff01000000d3000a6a6f73636172726f6f6d00d6000875732d617363696900d70002656e00da00020000");
            RoomInfo made = rooms.await(ChatNavInfo.class).room().orElseThrow();
            assertThat(made.name()).contains("joscarroom");
            assertThat(made.tlvs().string(0x00DB)).as("what is written there").contains("text/x-aolrtf");

            rooms.tellRaw(0x0D, 0x04, 10, "00040e342d302d6a6f73636172726f6f6d0000");
            assertThat(rooms.await(ChatNavInfo.class).room().orElseThrow().id()).isEqualTo(made.id());
        }
    }

    /** joscar names its certificates at each sign-on. */
    @Test
    void takesCertificatesWithoutAnAnswer() {
        try (OscarProbe alice = online("alice")) {
            alice.tellRaw(
                    0x01,
                    0x22,
                    0x77,
                    "04020110d41d8cd98f00b204e9800998ecf8427e04030110d41d8cd98f00b204e9800998ecf8427e");
            alice.tell(new SelfInfoQuery());
            assertThat(alice.nextSnac().body()).isInstanceOf(SelfInfo.class);
        }
    }

    /** climm joins its group for random chats at each sign-on, and says that a search failed when that is refused. */
    @Test
    void takesTheGroupForRandomChats() {
        try (OscarProbe icq = online("100001")) {
            icq.tellRaw(
                    0x15,
                    0x02,
                    0x34242,
                    "0001002f2d00a1860100d007030058073100000002200000000000000000000000000000000000000000005000"
                            + "000003000000");
            IcqReply answer =
                    icq.await(IcqAnswer.class).envelope().orElseThrow().reply(ISO_8859_1);
            assertThat(answer).isEqualTo(new IcqResult(0x0370, IcqResult.OK));
        }
    }

    /** climm, micq and libicq2000 show the bytes that they get. */
    @Test
    void leavesMarkupOutForIcqClientsThatDoNotReadIt() {
        try (OscarProbe alice = online("alice");
                OscarProbe icq = online("100001")) {
            alice.tell(SendIcbm.text(1, "100001", "<b>a</b> &lt; b<br>Ж"));
            assertThat(icq.await(IncomingIcbm.class).text(ISO_8859_1)).contains("a < b\r\nЖ");

            icq.tell(SetIcbmParameters.all(IcbmFeature.MESSAGES | IcbmFeature.HTML_FOR_ICQ, 8000));
            icq.ask(new SelfInfoQuery(), SelfInfo.class);
            alice.tell(SendIcbm.text(2, "100001", "<b>a</b>"));
            assertThat(icq.await(IncomingIcbm.class).text(ISO_8859_1)).contains("<b>a</b>");
        }
    }

    @Test
    void whatAnIcqClientSaysWithoutMarkupStaysAsItIs() {
        try (OscarProbe icq = online("100001");
                OscarProbe other = online("100002")) {
            icq.tell(SendIcbm.text(1, "100002", "a <b> &amp; c"));
            assertThat(other.await(IncomingIcbm.class).text(ISO_8859_1)).contains("a <b> &amp; c");
        }
    }

    /** joustsim reads the name of a room that it is invited to from an address like AOL's. */
    @Test
    void namesRoomsByAddresses() {
        try (OscarProbe alice = online("alice");
                OscarProbe rooms = alice.open(ServiceRequest.of(0x0D))) {
            String name = "100% \u0416+1";
            RoomId made = rooms.ask(CreateRoom.named(name), ChatNavInfo.class)
                    .room()
                    .orElseThrow()
                    .id();
            assertThat(made.cookie()).isEqualTo("!aol://2719:10-4-100%25%20\u0416%2B1");
            assertThat(made.name()).isEqualTo(name);
            assertThat(rooms.ask(new RoomQuery(made, 2), ChatNavInfo.class)
                            .room()
                            .orElseThrow()
                            .name())
                    .contains(name);

            String longName = "n".repeat(250);
            RoomId longer = rooms.ask(CreateRoom.named(longName), ChatNavInfo.class)
                    .room()
                    .orElseThrow()
                    .id();
            assertThat(longer.name()).isEqualTo(longName);
        }
    }

    /** Licq sorts the groups of a list without making its root. */
    @Test
    void everyListHasARoot() {
        try (OscarProbe icq = online("100001")) {
            icq.tellRaw(0x13, 0x09, 0x16, "0000000000000001" + "0000");
            assertThat(icq.await(FeedbagStatus.class).results()).containsExactly(FeedbagResult.OK.code());
            assertThat(icq.ask(new FeedbagQuery(), FeedbagReply.class).items())
                    .containsExactly(new FeedbagItem("", 0, 0, FeedbagItem.GROUP, TlvBlock.EMPTY));
        }
    }
}
