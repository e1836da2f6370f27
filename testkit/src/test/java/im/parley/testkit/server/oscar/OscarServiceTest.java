// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.buddy.BuddyArrived;
import im.parley.oscar.snac.buddy.BuddyDeparted;
import im.parley.oscar.snac.feedbag.FeedbagInsert;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagNotModified;
import im.parley.oscar.snac.feedbag.FeedbagQuery;
import im.parley.oscar.snac.feedbag.FeedbagQueryIfModified;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.snac.feedbag.FeedbagStatus;
import im.parley.oscar.snac.icbm.IcbmAck;
import im.parley.oscar.snac.icbm.IcbmFlag;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.OfflineMessagesEnd;
import im.parley.oscar.snac.icbm.Rendezvous;
import im.parley.oscar.snac.icbm.RetrieveOfflineMessages;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.icbm.TypingNotice;
import im.parley.oscar.snac.locate.SetUserInfo;
import im.parley.oscar.snac.locate.UserInfoQuery;
import im.parley.oscar.snac.locate.UserInfoReply;
import im.parley.oscar.snac.service.RateChange;
import im.parley.oscar.snac.service.RateQuery;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.snac.service.RateSubscribe;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.MimeText;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacAddress;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import im.parley.testkit.ImServer;
import im.parley.testkit.server.RateLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OscarServiceTest {
    private final ImServer server = ImServer.withUsers("alice", "bob");

    @AfterEach
    void stop() {
        server.close();
    }

    private static String text(IncomingIcbm message) {
        return message.text(ISO_8859_1).orElseThrow();
    }

    private static SnacError refused(OscarProbe probe, Snac request) {
        return probe.ask(request, SnacError.class);
    }

    @Test
    void answersWhatItCannotReadAndGoesOn() {
        try (OscarProbe alice = OscarProbe.online(server, "alice")) {
            alice.tellRaw(0x04, 0x06, 0x77, "0011");
            SnacFrame damaged = alice.nextSnac();
            while (damaged.header().requestId() != 0x77) {
                damaged = alice.nextSnac();
            }
            assertThat(damaged.body()).isEqualTo(SnacError.of(0x04, SnacErrorCode.BUSTED_PAYLOAD.code()));

            alice.tellRaw(0x99, 0x02, 0x78, "");
            assertThat(alice.await(SnacError.class)).isEqualTo(SnacError.of(0x99, SnacErrorCode.INVALID_SNAC.code()));

            alice.frames().send(2, new byte[3]);
            alice.ask(new SelfInfoQuery(), SelfInfo.class);
        }
    }

    @Test
    void deliversAndAcknowledges() {
        try (OscarProbe alice = OscarProbe.online(server, "alice");
                OscarProbe bob = OscarProbe.online(server, "bob")) {
            bob.ask(new SelfInfoQuery(), SelfInfo.class);
            TlvBlock odd = SendIcbm.text(42, "B o b", "héllo ☃", IcbmFlag.ACK_WANTED)
                    .tlvs()
                    .with(new Tlv(0x0BAD, ByteString.decodeHex("cafe")));
            SendIcbm message = new SendIcbm(42, 1, "B o b", odd);

            assertThat(alice.ask(message, IcbmAck.class)).isEqualTo(new IcbmAck(42, 1, "B o b"));

            IncomingIcbm arrived = bob.await(IncomingIcbm.class);
            assertThat(text(arrived)).isEqualTo("héllo ☃");
            assertThat(arrived.sender().screenName()).isEqualTo("alice");
            assertThat(arrived.cookie()).isEqualTo(42);
            assertThat(arrived.tlvs().bytes(0x0BAD)).contains(ByteString.decodeHex("cafe"));
            assertThat(arrived.has(IcbmFlag.ACK_WANTED)).isFalse();
        }
    }

    @Test
    void saysWhereAProposalComesFrom() {
        try (OscarProbe alice = OscarProbe.online(server, "alice");
                OscarProbe bob = OscarProbe.online(server, "bob")) {
            bob.ask(new SelfInfoQuery(), SelfInfo.class);
            TlvBlock claimed = TlvBlock.builder()
                    .u32(0x0003, 0xC0000207L)
                    .u32(0x0004, 0xC0000208L)
                    .u16(0x0005, 5190)
                    .build();
            Rendezvous proposal = new Rendezvous(Rendezvous.PROPOSE, 7, Capability.SEND_FILE, claimed);
            alice.tell(SendIcbm.rendezvous("bob", proposal));

            Rendezvous arrived = bob.await(IncomingIcbm.class).rendezvous().orElseThrow();
            assertThat(arrived.ownAddress()).isEqualTo(0xC0000207L);
            assertThat(arrived.verifiedAddress()).isEqualTo(0x7F000001L);
            assertThat(arrived.port()).isEqualTo(5190);

            alice.tell(SendIcbm.rendezvous("bob", proposal.accepted()));
            assertThat(bob.await(IncomingIcbm.class).rendezvous()).contains(proposal.accepted());
        }
    }

    @Test
    void refusesMessagesToNobody() {
        try (OscarProbe alice = OscarProbe.online(server, "alice")) {
            assertThat(refused(alice, SendIcbm.text(1, "bob", "hi")).code())
                    .isEqualTo(SnacErrorCode.NOT_LOGGED_ON.code());
            assertThat(refused(alice, SendIcbm.text(1, "nobody", "hi", IcbmFlag.STORE))
                            .code())
                    .isEqualTo(SnacErrorCode.NOT_LOGGED_ON.code());
        }
    }

    @Test
    void storesMessagesUntilTheyAreFetched() {
        try (OscarProbe alice = OscarProbe.online(server, "alice")) {
            for (int i = 0; i < 10; i++) {
                alice.ask(SendIcbm.text(i, "bob", "m" + i, IcbmFlag.STORE, IcbmFlag.ACK_WANTED), IcbmAck.class);
            }
            SnacError full = refused(alice, SendIcbm.text(11, "bob", "m11", IcbmFlag.STORE, IcbmFlag.ACK_WANTED));
            assertThat(full.subcode()).isEqualTo(0x0F);

            try (OscarProbe bob = OscarProbe.online(server, "bob")) {
                bob.tell(new RetrieveOfflineMessages());
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    IncomingIcbm message = bob.await(IncomingIcbm.class);
                    assertThat(message.sentTime()).isPositive();
                    texts.add(text(message));
                }
                assertThat(texts).startsWith("m0", "m1").endsWith("m9");
                bob.await(OfflineMessagesEnd.class);
            }
        }
    }

    @Test
    void tellsPresenceOfTheStoredList() {
        try (OscarProbe alice = OscarProbe.online(server, "alice")) {
            FeedbagItem friends = FeedbagItem.group("Friends", 1, List.of(2));
            FeedbagStatus status =
                    alice.ask(new FeedbagInsert(List.of(friends, FeedbagItem.buddy("bob", 1, 2))), FeedbagStatus.class);
            assertThat(status.results()).containsExactly(0, 0);

            OscarProbe bob = OscarProbe.online(server, "bob");
            BuddyArrived arrived = alice.await(BuddyArrived.class);
            assertThat(arrived.users().get(0).screenName()).isEqualTo("bob");
            assertThat(arrived.users().get(0).isAway()).isFalse();

            bob.tell(SetUserInfo.away(MimeText.of("gone <i>fishing</i>")));
            assertThat(alice.await(BuddyArrived.class).users().get(0).isAway()).isTrue();
            UserInfoReply info = alice.ask(new UserInfoQuery(UserInfoQuery.AWAY, "bob"), UserInfoReply.class);
            assertThat(info.away().map(MimeText::text)).contains("gone <i>fishing</i>");

            bob.close();
            assertThat(alice.await(BuddyDeparted.class).users().get(0).screenName())
                    .isEqualTo("bob");
        }
    }

    @Test
    void sendsALongListInParts() {
        try (ImServer parts = ImServer.builder().users("alice").listParts(2).start();
                OscarProbe alice = OscarProbe.online(parts, "alice")) {
            List<FeedbagItem> items = List.of(
                    FeedbagItem.group("G", 1, List.of()),
                    FeedbagItem.buddy("a", 1, 1),
                    FeedbagItem.buddy("b", 1, 2),
                    FeedbagItem.buddy("c", 1, 3),
                    FeedbagItem.buddy("d", 1, 4));
            alice.ask(new FeedbagInsert(items), FeedbagStatus.class);

            long id = alice.tell(new FeedbagQuery());
            List<FeedbagItem> got = new ArrayList<>();
            SnacFrame part;
            do {
                part = alice.nextSnac();
                assertThat(part.header().requestId()).isEqualTo(id);
                got.addAll(((FeedbagReply) part.body()).items());
            } while (part.header().hasMore());
            assertThat(got).isEqualTo(items);
        }
    }

    @Test
    void knowsAListThatDidNotChange() {
        try (OscarProbe alice = OscarProbe.online(server, "alice")) {
            alice.ask(new FeedbagInsert(List.of(FeedbagItem.buddy("b", 1, 2))), FeedbagStatus.class);
            FeedbagReply list = alice.ask(new FeedbagQuery(), FeedbagReply.class);
            long changed = list.changed().orElseThrow();

            alice.ask(FeedbagQueryIfModified.of(changed, 1), FeedbagNotModified.class);
            alice.ask(FeedbagQueryIfModified.of(changed, 2), FeedbagReply.class);
            alice.ask(FeedbagQueryIfModified.of(changed - 1, 1), FeedbagReply.class);
        }
    }

    @Test
    void pushesEditsToOtherSessions() {
        try (OscarProbe desk = OscarProbe.online(server, "alice");
                OscarProbe phone = OscarProbe.online(server, "alice")) {
            phone.ask(new SelfInfoQuery(), SelfInfo.class);
            FeedbagItem bob = FeedbagItem.buddy("bob", 1, 2).withAlias("Bobby");
            desk.ask(new FeedbagInsert(List.of(bob)), FeedbagStatus.class);

            assertThat(phone.await(FeedbagInsert.class).items()).containsExactly(bob);
        }
    }

    @Test
    void passesTypingOn() {
        try (OscarProbe alice = OscarProbe.online(server, "alice");
                OscarProbe bob = OscarProbe.online(server, "bob")) {
            bob.ask(new SelfInfoQuery(), SelfInfo.class);
            alice.tell(TypingNotice.of("bob", TypingNotice.TYPING));

            assertThat(bob.await(TypingNotice.class)).isEqualTo(TypingNotice.of("alice", TypingNotice.TYPING));
        }
    }

    @Test
    void holdsClientsToTheirRates() {
        try (ImServer strict = ImServer.builder()
                        .users("alice", "bob")
                        .rateLimits(RateLimits.historic())
                        .start();
                OscarProbe alice = OscarProbe.online(strict, "alice")) {
            RateReply rates = alice.ask(new RateQuery(), RateReply.class);
            assertThat(rates.classOf(new SnacAddress(4, 6)).orElseThrow().id()).isEqualTo(3);
            assertThat(rates.classOf(new SnacAddress(1, 2)).orElseThrow().id()).isEqualTo(1);
            alice.tell(new RateSubscribe(List.of(1, 2, 3)));
            for (int i = 0; i < 8; i++) {
                alice.tell(SendIcbm.text(i, "bob", "hi"));
            }

            assertThat(alice.await(RateChange.class).code()).isEqualTo(RateChange.WARNING);
            assertThat(alice.await(RateChange.class).code()).isEqualTo(RateChange.LIMITED);
            for (int i = 0; i < 8; i++) {
                alice.tell(SendIcbm.text(i, "bob", "hi"));
            }
            assertThat(alice.awaitSignOff().payload()).isEmpty();
        }
    }

    @Test
    void leavesSnacsOutOfTheRateTableWhereAskedTo() {
        SnacAddress message = new SnacAddress(4, 6);
        try (ImServer sloppy = ImServer.builder()
                        .users("alice")
                        .withoutRateClass(Set.of(message))
                        .start();
                OscarProbe alice = OscarProbe.online(sloppy, "alice")) {
            RateReply rates = alice.ask(new RateQuery(), RateReply.class);

            assertThat(rates.groups())
                    .allSatisfy(group -> assertThat(group.members()).doesNotContain(message));
        }
    }
}
