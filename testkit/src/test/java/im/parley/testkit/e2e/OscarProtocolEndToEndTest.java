// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Account;
import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.RequestException;
import im.parley.WireTap.Direction;
import im.parley.oscar.Oscar;
import im.parley.oscar.OscarProtocol;
import im.parley.oscar.OscarProtocol.Seen;
import im.parley.oscar.snac.auth.LoginRequest;
import im.parley.oscar.snac.feedbag.FeedbagQuery;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.service.HostOnline;
import im.parley.oscar.snac.service.RateQuery;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UnknownSnac;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.junit.ImServerExtension;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What has no API yet is done with the protocol itself. */
class OscarProtocolEndToEndTest {
    private static final int PATIENCE = 10;
    private static final int UNHEARD_OF = 0x7777;

    @RegisterExtension
    final ImServerExtension server = ImServerExtension.withUsers("alice", "bob");

    private final Deque<Person> people = new ArrayDeque<>();

    @AfterEach
    void close() {
        people.forEach(Person::close);
    }

    private Person seat(String user) {
        Person person = Person.at(server.server().account(Oscar.PROTOCOL, user).build());
        people.push(person);
        return person;
    }

    private static OscarProtocol protocol(Person person) {
        return person.account().require(OscarProtocol.class);
    }

    private static Seen first(TestSubscriber<Seen> watching) {
        assertThat(watching.awaitCount(1).values()).isNotEmpty();
        return watching.values().get(0);
    }

    @Test
    void asksForATypedAnswer() {
        Person alice = seat("alice").signOn();
        RateReply rates = Patience.done(protocol(alice).request(new RateQuery(), RateReply.class));
        assertThat(rates.classes()).isNotEmpty();
        FeedbagReply list = Patience.done(protocol(alice).request(new FeedbagQuery(), FeedbagReply.class));
        assertThat(list.items()).isNotNull();
        SnacFrame self = Patience.done(protocol(alice).request(new SelfInfoQuery()));
        assertThat(self.body()).isInstanceOf(SelfInfo.class);
        List<SnacFrame> all = Patience.done(protocol(alice).requestAll(new SelfInfoQuery()));
        assertThat(all).hasSize(1);
    }

    @Test
    void sendsWhatNobodyHasARecordForAndHearsTheRefusal() {
        Person alice = seat("alice").signOn();
        ByteString body = ByteString.decodeHex("0badcafe");
        protocol(alice)
                .request(new UnknownSnac(0x55, 0x02, body))
                .test()
                .awaitDone(PATIENCE, TimeUnit.SECONDS)
                .assertError(error -> error instanceof RequestException refused
                        && refused.code() == SnacErrorCode.INVALID_SNAC.code());
        TestSubscriber<Seen> out = protocol(alice).watch(0x55, 0x02).test();
        Patience.done(protocol(alice).send(0x55, 0x02, body));
        Seen seen = first(out);
        assertThat(seen.direction()).isEqualTo(Direction.OUT);
        assertThat(seen.snac()).isEqualTo(new UnknownSnac(0x55, 0x02, body));
        assertThat(Patience.done(protocol(alice).request(new SelfInfoQuery(), SelfInfo.class)))
                .isNotNull();
    }

    @Test
    void watchesEveryConnectionFromTheFirstSnacOn() {
        Person alice = seat("alice");
        TestSubscriber<Seen> watching = protocol(alice).watch().test();
        TestSubscriber<Seen> login = protocol(alice).watch(LoginRequest.class).test();
        TestSubscriber<Seen> hello = protocol(alice).watch(HostOnline.class).test();
        alice.signOn();
        assertThat(first(login).isIncoming()).isFalse();
        assertThat(first(hello).isIncoming()).isTrue();
        assertThat(first(login).connection()).isNotEqualTo(first(hello).connection());
        assertThat(first(watching).snac().family()).isEqualTo(0x17);
        alice.account().close();
        watching.awaitDone(PATIENCE, TimeUnit.SECONDS).assertComplete();
        protocol(alice).watch().test().awaitDone(PATIENCE, TimeUnit.SECONDS).assertComplete();
    }

    @Test
    void unknownTlvsArriveWithTheirBytes() {
        Person alice = seat("alice").signOn();
        Person bob = seat("bob").signOn();
        TestSubscriber<Seen> watching = protocol(bob).watch(IncomingIcbm.class).test();
        SendIcbm plain = SendIcbm.text(1, "bob", "hi");
        TlvBlock odd = TlvBlock.builder()
                .all(plain.tlvs())
                .bytes(UNHEARD_OF, ByteString.encodeUtf8("who knows"))
                .build();
        Patience.done(protocol(alice).send(new SendIcbm(1, plain.channel(), "bob", odd)));
        assertThat(bob.hear().text()).isEqualTo("hi");
        assertThat(((IncomingIcbm) first(watching).snac()).tlvs().bytes(UNHEARD_OF))
                .contains(ByteString.encodeUtf8("who knows"));
    }

    @Test
    void sendingWhileOfflineFailsAtOnce() {
        Account alice = seat("alice").account();
        alice.require(OscarProtocol.class)
                .send(new SelfInfoQuery())
                .test()
                .awaitDone(PATIENCE, TimeUnit.SECONDS)
                .assertError(error -> error instanceof ConnectionException cause && cause.sent() == Sent.NO);
    }
}
