// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.auth.AuthorizationError;
import im.parley.oscar.snac.auth.AuthorizationResult;
import im.parley.oscar.snac.auth.ChallengeRequest;
import im.parley.oscar.snac.auth.ClientIdentity;
import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.snac.auth.PasswordHash;
import im.parley.oscar.snac.service.ClientVersions;
import im.parley.oscar.snac.service.HostOnline;
import im.parley.oscar.snac.service.HostVersions;
import im.parley.oscar.snac.service.MessageOfTheDay;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.wire.FamilyVersion;
import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.SnacFrame;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.link.LinkEnd;
import im.parley.testkit.ImServer;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.WorldEvent.Ended;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignOnTest {
    private final SlowClock clock = new SlowClock();
    private final ImServer server = ImServer.builder()
            .clock(clock)
            .user("Alice Test", ImServer.PASSWORD)
            .users("100001")
            .start();

    /** A clock that stands until it is moved. */
    private static final class SlowClock extends Clock {
        private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private AuthorizationResult authorize(String name, String password) {
        return OscarProbe.authorize(server, name, password, PasswordHash.NEW, 1);
    }

    private ByteString cookie() {
        return authorize("alicetest", ImServer.PASSWORD).cookie().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void takesBothHashes(PasswordHash kind) {
        AuthorizationResult result = OscarProbe.authorize(server, "alicetest", ImServer.PASSWORD, kind, 1);

        assertThat(result.isSuccess()).isTrue();
        assertThat(result.screenName()).contains("Alice Test");
        assertThat(result.server()).contains(new ServerAddress(server.host(), server.oscarPort()));
        assertThat(result.cookie().orElseThrow().size()).isEqualTo(256);
        assertThat(result.registrationStatus()).isEqualTo(3);
        assertThat(result.email()).contains("");
    }

    @ParameterizedTest
    @CsvSource({"alicetest, wrong, PASSWORD_MISMATCH", "nobody, secret, INVALID_NAME", "999999, secret, DELETED_ACCOUNT"
    })
    void refusesWithTheCodeOfTheReason(String name, String password, AuthorizationError error) {
        assertThat(authorize(name, password).errorCode()).hasValue(error.code());
    }

    @Test
    void refusesTheSuspendedAndWhomItIsToldTo() {
        server.world().users().suspend(ScreenName.of("alicetest"), true);
        assertThat(authorize("alicetest", ImServer.PASSWORD).errorCode()).hasValue(AuthorizationError.SUSPENDED.code());

        server.faults().refuseSignOns(0x1D);
        assertThat(authorize("100001", ImServer.PASSWORD).errorCode()).hasValue(0x1D);
        server.faults().clear();
        assertThat(authorize("100001", ImServer.PASSWORD).isSuccess()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"secret, true", "wrong, false"})
    void takesARoastedPasswordOnChannelOne(String password, boolean admitted) {
        try (OscarProbe probe = OscarProbe.dial(server)) {
            probe.greet(FlapSignOn.withPassword("100001", password, ClientIdentity.PARLEY));
            FlapFrame answer = probe.frames().next();

            assertThat(answer.channel()).isEqualTo(FlapFrame.SIGN_OFF);
            AuthorizationResult result = FlapSignOff.read(answer.payload()).result();
            assertThat(result.isSuccess()).isEqualTo(admitted);
        }
    }

    @Test
    void letsTheClientCloseTheAuthorizerFirst() {
        try (OscarProbe probe = OscarProbe.dial(server)) {
            probe.greet(FlapSignOn.hello());
            probe.ask(ChallengeRequest.of("nobody"));

            assertThat(probe.awaitSignOff().payload()).as("after a while").isEmpty();
            assertThat(probe.end()).isInstanceOf(LinkEnd.PeerClosed.class);
        }
    }

    @Test
    void bringsUpAConnection() {
        try (OscarProbe probe = OscarProbe.enter(server, cookie())) {
            HostOnline host = probe.await(HostOnline.class);
            assertThat(host.families()).startsWith(0x18, 0x10, 0x03, 0x13, 0x04);

            List<FamilyVersion> versions = List.of(new FamilyVersion(1, 3), new FamilyVersion(0x13, 4));
            assertThat(probe.ask(new ClientVersions(versions), HostVersions.class)
                            .versions())
                    .isEqualTo(versions);
            assertThat(probe.await(MessageOfTheDay.class).text()).isEqualTo("Welcome");

            SelfInfo self = probe.ask(new SelfInfoQuery(), SelfInfo.class);
            assertThat(self.user().screenName()).isEqualTo("Alice Test");
            assertThat(self.user().signOnTime()).isEqualTo(clock.instant().getEpochSecond());
        }
    }

    @Test
    void aCookieIsGoodOnce() {
        ByteString cookie = cookie();
        try (OscarProbe first = OscarProbe.enter(server, cookie)) {
            first.await(HostOnline.class);
            try (OscarProbe second = OscarProbe.enter(server, cookie)) {
                assertThat(second.end()).isInstanceOf(LinkEnd.PeerClosed.class);
            }
        }
    }

    @Test
    void aCookieIsGoodForAMinute() {
        ByteString cookie = cookie();
        clock.now = clock.now.plus(Duration.ofSeconds(61));
        try (OscarProbe probe = OscarProbe.enter(server, cookie)) {
            assertThat(probe.end()).isInstanceOf(LinkEnd.PeerClosed.class);
        }
    }

    @Test
    void aFurtherConnectionDoesNotTakeTheSessionOver() {
        try (OscarProbe bos = OscarProbe.online(server, "alicetest", 0);
                OscarProbe icons = bos.open(ServiceRequest.of(0x10))) {
            assertThat(bos.ask(new SelfInfoQuery(), SelfInfo.class).user().screenName())
                    .isEqualTo("Alice Test");
            assertThat(server.world().sessions().of(ScreenName.of("alicetest"))).hasSize(1);
            icons.tell(new SelfInfoQuery());
            icons.await(SelfInfo.class);
        }
    }

    @Test
    void furtherConnectionsEndWithTheSession() {
        OscarProbe bos = OscarProbe.online(server, "alicetest");
        try (OscarProbe icons = bos.open(ServiceRequest.of(0x10))) {
            bos.close();
            assertThat(icons.end()).isInstanceOf(LinkEnd.PeerClosed.class);
        }
    }

    @Test
    void signsAReplacedSessionOff() {
        try (OscarProbe first = OscarProbe.online(server, "alicetest", 0);
                OscarProbe second = OscarProbe.online(server, "alicetest", 0)) {
            FlapSignOff word = FlapSignOff.read(first.awaitSignOff().payload());

            assertThat(word.tlvs().number(0x0009, 0)).isEqualTo(1);
            assertThat(word.tlvs().has(0x000B)).isTrue();
            assertThat(first.end()).isInstanceOf(LinkEnd.PeerClosed.class);
            second.ask(new SelfInfoQuery(), SelfInfo.class);
        }
    }

    @Test
    void signsOffTheOldWayWhereAskedTo() {
        try (ImServer old = ImServer.builder().users("alice").oldSignOff().start();
                OscarProbe first = OscarProbe.online(old, "alice", 0);
                OscarProbe second = OscarProbe.online(old, "alice", 0)) {
            assertThat(first.awaitSignOff().payload()).isEmpty();
            assertThat(first.end()).isInstanceOf(LinkEnd.PeerClosed.class);
            second.ask(new SelfInfoQuery(), SelfInfo.class);
        }
    }

    @Test
    void advertisesWhatItIsToldTo() {
        try (ImServer lying =
                ImServer.builder().users("alice").advertise("192.0.2.1", 1234).start()) {
            AuthorizationResult result = OscarProbe.authorize(lying, "alice", ImServer.PASSWORD, PasswordHash.NEW, 1);
            assertThat(result.server()).contains(new ServerAddress("192.0.2.1", 1234));
        }
    }

    @Test
    void spoiltCookiesOpenNothing() {
        server.faults().spoilCookies();
        try (OscarProbe probe = OscarProbe.enter(server, cookie())) {
            assertThat(probe.end()).isInstanceOf(LinkEnd.PeerClosed.class);
        }
    }

    @Test
    void extendsHeadersWhereAskedTo() {
        try (ImServer extending =
                        ImServer.builder().users("alice").extendedHeaders().start();
                OscarProbe alice = OscarProbe.online(extending, "alice")) {
            SnacFrame self = alice.ask(new SelfInfoQuery());

            assertThat(self.header().isExtended()).isTrue();
            assertThat(self.extension().number(0x0001, 0)).isEqualTo(4);
            assertThat(self.body()).isInstanceOf(SelfInfo.class);
        }
    }

    @Test
    void endsSessionsAsIfByAnotherSignOn() {
        try (OscarProbe alice = OscarProbe.online(server, "alicetest")) {
            alice.ask(new SelfInfoQuery(), SelfInfo.class);
            server.world().sessions().end(ScreenName.of("alicetest"), Ended.Reason.REPLACED);

            assertThat(FlapSignOff.read(alice.awaitSignOff().payload()).tlvs().number(0x0009, 0))
                    .isEqualTo(1);
        }
    }
}
