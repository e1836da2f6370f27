// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Buddy;
import im.parley.ConnectionState.Offline;
import im.parley.ImEvent;
import im.parley.ImException;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.Presence.Status;
import im.parley.Reconnect;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.SignOnException;
import im.parley.UserId;
import im.parley.WireException;
import im.parley.oscar.Oscar;
import im.parley.oscar.OscarProtocol;
import im.parley.oscar.OscarProtocol.Seen;
import im.parley.oscar.internal.link.RateLimits;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.snac.auth.PasswordHash;
import im.parley.oscar.snac.buddy.BuddyArrived;
import im.parley.oscar.snac.chatnav.ChatNavSnac;
import im.parley.oscar.snac.feedbag.FeedbagStatus;
import im.parley.oscar.snac.icbm.DeleteIcbmParameters;
import im.parley.oscar.snac.icbm.IcbmAck;
import im.parley.oscar.snac.icbm.IcbmFlag;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.OfflineMessagesEnd;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.service.RateQuery;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacAddress;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UnknownSnac;
import im.parley.oscar.wire.UserInfo;
import im.parley.oscar.wire.WireWriter;
import im.parley.spi.flap.FlapFrame;
import im.parley.testkit.ImServer;
import im.parley.testkit.ImServerBuilder;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.server.oscar.OscarProbe;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What real servers and clients do wrong. None of it ends a session that need not end. */
class OscarFaultsEndToEndTest {
    private static final long UNASKED = 0x8000_0001L;
    private static final UserInfo BOB = UserInfo.of("bob");

    /** A request of each of some families that one byte cannot hold. */
    private static final Map<Integer, Integer> BUSTED = Map.of(0x01, 0x04, 0x02, 0x05, 0x04, 0x06, 0x13, 0x08);

    private final Deque<Person> people = new ArrayDeque<>();
    private ImServer server = ImServer.withUsers("alice", "bob");

    @AfterEach
    void close() {
        people.forEach(Person::close);
        server.close();
    }

    private void serve(ImServerBuilder settings) {
        server.close();
        server = settings.users("alice", "bob").start();
    }

    private Person seat(String user) {
        Person person = Person.at(server.account(Oscar.PROTOCOL, user)
                .option(Oscar.REQUEST_TIMEOUT, Duration.ofMillis(500))
                .reconnect(Reconnect.never())
                .build());
        people.push(person);
        return person;
    }

    private Person online(String user) {
        return seat(user).signOn();
    }

    private static OscarProtocol protocol(Person person) {
        return person.account().require(OscarProtocol.class);
    }

    private void push(Snac snac) {
        push(snac, UNASKED);
    }

    private void push(Snac snac, long id) {
        WireWriter out = new WireWriter();
        SnacFrame.of(snac, 0, id).write(out);
        server.faults().tellOscarClients(ByteString.of(out.array(), 0, out.size()));
    }

    /** The session lives: it answers, and it is still the first one. */
    private static void assertAlive(Person person) {
        Patience.done(protocol(person).request(new SelfInfoQuery(), SelfInfo.class));
        assertThat(person.session()).isEqualTo(1);
    }

    private static ImException problem(Person person) {
        ImEvent event = Patience.first(
                Flowable.defer(() -> Flowable.fromIterable(person.events()))
                        .repeatWhen(done -> done.delay(10, TimeUnit.MILLISECONDS)),
                "a problem",
                ImEvent.Problem.class::isInstance);
        return ((ImEvent.Problem) event).cause();
    }

    @Test
    void anUnknownFamily() {
        Person alice = online("alice");
        TestSubscriber<Seen> seen = protocol(alice).watch(0x55, 0x02).test();
        push(new UnknownSnac(0x55, 0x02, ByteString.decodeHex("0badcafe")));
        assertThat(seen.awaitCount(1).values().get(0).snac())
                .isEqualTo(new UnknownSnac(0x55, 0x02, ByteString.decodeHex("0badcafe")));
        assertAlive(alice);
    }

    @Test
    void anUnknownTlv() {
        Person alice = online("alice");
        IncomingIcbm icbm = IncomingIcbm.text(1, BOB, "hi");
        TlvBlock odd =
                TlvBlock.builder().string(0x7777, "who knows").all(icbm.tlvs()).build();
        UserInfo info = new UserInfo(
                "bob",
                0,
                TlvBlock.builder().string(0x6666, "?").u16(0x0001, 0x10).build());
        push(new IncomingIcbm(1, icbm.channel(), info, odd));
        assertThat(alice.hear().text()).isEqualTo("hi");
        assertAlive(alice);
    }

    @Test
    void reorderedTlvs() {
        Person alice = online("alice");
        IncomingIcbm icbm = IncomingIcbm.text(1, BOB, "hi", IcbmFlag.AUTO_REPLY, IcbmFlag.TYPING_WANTED)
                .storedAt(1_700_000_000);
        TlvBlock reversed = TlvBlock.builder()
                .u32(0x0016, 1_700_000_000)
                .flag(IcbmFlag.TYPING_WANTED.tlv())
                .flag(IcbmFlag.AUTO_REPLY.tlv())
                .bytes(0x0002, icbm.content())
                .build();
        push(new IncomingIcbm(1, icbm.channel(), BOB, reversed));
        IncomingMessage heard = alice.hear();
        assertThat(heard.text()).isEqualTo("hi");
        assertThat(heard.traits()).containsExactlyInAnyOrder(Trait.AUTO_REPLY, Trait.OFFLINE);
        assertThat(heard.sentAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
    }

    @Test
    void aReplyThatNeverComes() {
        Person alice = online("alice");
        RequestException late = Patience.failure(
                RequestException.class,
                protocol(alice)
                        .request(new DeleteIcbmParameters(1), IcbmAck.class)
                        .ignoreElement());
        assertThat(late.reason()).isEqualTo(Reason.TIMED_OUT);
        assertAlive(alice);
    }

    @Test
    void aReplyToNobody() {
        Person alice = online("alice");
        push(new FeedbagStatus(List.of(0)), 0x1234);
        push(IcbmAck.of(SendIcbm.text(1, "bob", "never sent")), 0x1235);
        push(SnacError.of(0x04, 0x04), 0x1236);
        assertThat(problem(alice)).isInstanceOf(RequestException.class);
        assertAlive(alice);
    }

    @Test
    void anEmptyFeedbag() {
        Person alice = online("alice");
        Person bob = online("bob");
        assertThat(alice.account().buddies().list().value().groups()).isEmpty();
        alice.befriend(bob, "Friends");
        alice.see(bob, Status.ONLINE);
        assertAlive(alice);
    }

    @Test
    void aFeedbagInNineParts() {
        serve(ImServer.builder().listParts(1));
        Person alice = online("alice");
        List<String> names = IntStream.range(0, 7).mapToObj(i -> "buddy" + i).toList();
        for (String name : names) {
            Patience.done(alice.account().buddies().add(alice.account().user(name), "Friends"));
        }
        Person again = seat("alice");
        TestSubscriber<Seen> parts = protocol(again).watch(0x13, 0x06).test();
        again.signOn();
        assertThat(parts.awaitCount(9).values()).hasSize(9);
        assertThat(again.account().buddies().list().value().groups().get(0).buddies())
                .extracting(Buddy::id)
                .extracting(UserId::normalized)
                .containsExactlyElementsOf(names);
        assertAlive(again);
    }

    @Test
    void anIncompleteRateTable() {
        serve(ImServer.builder().withoutRateClass(Set.of(RateLimits.MESSAGE, new SnacAddress(0x01, 0x0E))));
        Person alice = online("alice");
        Person bob = online("bob");
        alice.say(bob, "hi");
        assertThat(bob.hear().text()).isEqualTo("hi");
        assertAlive(alice);
    }

    @Test
    void aStrayStoreTlv() {
        Person alice = online("alice");
        push(IncomingIcbm.text(1, BOB, "hi", IcbmFlag.STORE, IcbmFlag.ACK_WANTED));
        IncomingMessage heard = alice.hear();
        assertThat(heard.text()).isEqualTo("hi");
        assertThat(heard.is(Trait.OFFLINE)).isFalse();
        assertAlive(alice);
    }

    @Test
    void requestIdZeroOnPushes() {
        Person alice = online("alice");
        push(IncomingIcbm.text(1, BOB, "one"), 0);
        push(IncomingIcbm.text(2, BOB, "two"), 0);
        assertThat(alice.hear().text()).isEqualTo("one");
        assertThat(alice.hear().text()).isEqualTo("two");
        assertAlive(alice);
    }

    @Test
    void theEndOfStoredMessagesBeforeThem() {
        Person alice = online("alice");
        push(new OfflineMessagesEnd());
        push(IncomingIcbm.text(1, BOB, "kept").storedAt(1_700_000_000));
        assertThat(alice.hear().is(Trait.OFFLINE)).isTrue();
        assertAlive(alice);
    }

    @Test
    void aSignOffOfFourBytes() {
        serve(ImServer.builder().oldSignOff());
        Person alice = online("alice");
        Person other = Person.at(server.account(Oscar.PROTOCOL, "alice")
                .option(Oscar.MULTIPLE_SESSIONS, false)
                .build());
        people.push(other);
        other.signOn();
        Offline end = (Offline) Patience.first(alice.account().state(), "the end", Offline.class::isInstance);
        assertThat(end.cause().orElseThrow())
                .isInstanceOfSatisfying(
                        SignOnException.class,
                        bumped -> assertThat(bumped.reason()).isEqualTo(SignOnException.Reason.SIGNED_ON_ELSEWHERE));
        assertAlive(other);
    }

    @Test
    void aTlvCountThatLiesToAClient() {
        Person alice = online("alice");
        push(new UnknownSnac(
                BuddyArrived.CODEC.family(),
                BuddyArrived.CODEC.subtype(),
                ByteString.decodeHex("03626f620000ffff000100020010")));
        assertThat(problem(alice)).isInstanceOf(WireException.class);
        assertAlive(alice);
    }

    @Test
    void framesInSingleBytesFromAServer() {
        server.faults().splitInto(1);
        Person alice = online("alice");
        Person bob = online("bob");
        alice.say(bob, "bit by bit");
        assertThat(bob.hear().text()).isEqualTo("bit by bit");
        assertAlive(bob);
    }

    @Test
    void aSnacThatDoesNotDecodeIsAnsweredWithTheFamilysError() {
        try (OscarProbe probe = OscarProbe.online(server, "alice")) {
            for (int family : BUSTED.keySet()) {
                probe.tellRaw(family, BUSTED.getOrDefault(family, 0), 0x77, "00");
                assertThat(probe.await(SnacError.class))
                        .isEqualTo(SnacError.of(family, SnacErrorCode.BUSTED_PAYLOAD.code()));
            }
            probe.ask(new SelfInfoQuery(), SelfInfo.class);
        }
    }

    @Test
    void aTlvCountThatLiesToTheServer() {
        try (OscarProbe probe = OscarProbe.online(server, "alice");
                OscarProbe rooms = probe.open(ServiceRequest.of(ChatNavSnac.FAMILY))) {
            rooms.tellRaw(ChatNavSnac.FAMILY, 0x08, 0x78, "0004066372656174 65ffff01ffff00d30001 78".replace(" ", ""));
            assertThat(rooms.await(SnacError.class))
                    .isEqualTo(SnacError.of(ChatNavSnac.FAMILY, SnacErrorCode.BUSTED_PAYLOAD.code()));
            rooms.ask(new RateQuery(), RateReply.class);
            probe.ask(new SelfInfoQuery(), SelfInfo.class);
        }
    }

    @Test
    void framesInSingleBytesToTheServer() throws IOException {
        ByteString cookie = OscarProbe.authorize(server, "alice", ImServer.PASSWORD, PasswordHash.NEW, 1)
                .cookie()
                .orElseThrow();
        try (Socket socket = new Socket(server.host(), server.oscarPort())) {
            socket.setTcpNoDelay(true);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            trickle(socket, FlapFrame.SIGN_ON, FlapSignOn.withCookie(cookie).toByteArray());
            WireWriter query = new WireWriter();
            SnacFrame.of(new RateQuery(), 0, 5).write(query);
            trickle(socket, FlapFrame.DATA, query.toByteArray());
            List<String> heard = new ArrayList<>();
            while (!heard.contains("00010007")) {
                heard.add(address(in));
            }
            assertThat(heard).contains("00010003");
        }
    }

    private static void trickle(Socket socket, int channel, byte[] payload) throws IOException {
        OutputStream out = socket.getOutputStream();
        for (byte one : new FlapFrame(channel, 1, payload).toByteArray()) {
            out.write(one);
            out.flush();
        }
    }

    /** Reads a frame, and returns family and subtype of what it holds. */
    private static String address(DataInputStream in) throws IOException {
        in.skipNBytes(4);
        byte[] payload = in.readNBytes(in.readUnsignedShort());
        return ByteString.of(payload).hex().substring(0, 8);
    }
}
