// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Account;
import im.parley.ConnectionException;
import im.parley.ConnectionState;
import im.parley.Credentials;
import im.parley.Reconnect;
import im.parley.SignOnException;
import im.parley.SignOnException.Reason;
import im.parley.Tls;
import im.parley.extension.Directory;
import im.parley.oscar.Oscar;
import im.parley.oscar.SignOnMethod;
import im.parley.oscar.TlsPolicy;
import im.parley.oscar.UpgradeOffered;
import im.parley.oscar.snac.auth.ClientRelease;
import im.parley.spi.link.TestCertificates;
import im.parley.testkit.ImServer;
import im.parley.testkit.ImServerBuilder;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.fault.SignOnStep;
import im.parley.testkit.server.ScreenName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ways into a session that not every server has, with and without TLS. */
class SignOnEndToEndTest {
    private static final String HOST = "127.0.0.1";

    private static TestCertificates certificates;

    @BeforeAll
    static void makeCertificates(@TempDir Path folder) throws Exception {
        certificates = TestCertificates.naming(folder, "ip:" + HOST);
    }

    private static ImServerBuilder plain() {
        return ImServer.builder().users("alice", "bob");
    }

    private static ImServerBuilder secure() {
        return plain().tls(certificates.server(), HOST);
    }

    private static Account.Builder account(ImServer server, SignOnMethod method) {
        boolean web = method == SignOnMethod.KERBEROS || method == SignOnMethod.CLIENT_LOGIN;
        return server.account(Oscar.PROTOCOL, "alice")
                .server(HOST, web ? server.webPort() : server.oscarPort())
                .option(Oscar.SIGN_ON, method)
                .option(Oscar.CLIENT_KEY, "a key & more")
                .reconnect(Reconnect.never());
    }

    private static void assertWorks(Account.Builder account) {
        try (Person alice = Person.at(account.build())) {
            alice.signOn();
            alice.say(alice, "it works");
            alice.hear("it works");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LINKED")
    void everyMethodWorks(SignOnMethod method) {
        try (ImServer server = plain().start()) {
            assertWorks(account(server, method));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LINKED")
    void everyMethodWorksWithTls(SignOnMethod method) {
        try (ImServer server = secure().start()) {
            assertWorks(account(server, method).tls(Tls.of(certificates.client())));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LINKED")
    void everyMethodTellsAWrongPassword(SignOnMethod method) {
        try (ImServer server = plain().start();
                Account account = account(server, method).password("wrong").build()) {
            SignOnException refused = Patience.failure(SignOnException.class, account.connect());
            assertThat(refused.reason()).isEqualTo(Reason.BAD_CREDENTIALS);
            assertThat(refused.code()).isNotZero();
            assertThat(refused.getMessage()).isNotBlank().doesNotContain("null");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LINKED")
    void everyMethodGivesUpOnAServerThatStalls(SignOnMethod method) {
        try (ImServer server = plain().start();
                Account account = account(server, method)
                        .option(Oscar.STEP_TIMEOUT, Duration.ofMillis(300))
                        .build()) {
            server.faults().stall(SignOnStep.LOGIN);
            ConnectionException late = Patience.failure(ConnectionException.class, account.connect());
            assertThat(late.reason()).isEqualTo(ConnectionException.Reason.TIMED_OUT);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KERBEROS", "CLIENT_LOGIN"})
    void whatIsNoSignOnServerIsToldApart(SignOnMethod method) {
        try (ImServer server = plain().start();
                Account account =
                        account(server, method).server(HOST, server.tocPort()).build()) {
            SignOnException refused = Patience.failure(SignOnException.class, account.connect());
            assertThat(refused.code()).isEqualTo(405);
        }
        try (ImServer server = plain().start();
                Account account =
                        account(server, method).server(HOST, server.oscarPort()).build()) {
            ConnectionException noWeb = Patience.failure(ConnectionException.class, account.connect());
            assertThat(noWeb.reason())
                    .as("a greeting of FLAP, or its end")
                    .isIn(ConnectionException.Reason.PROTOCOL, ConnectionException.Reason.LOST);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LINKED")
    void whoWantsToBeAloneEndsOtherSessionsHoweverItCame(SignOnMethod method) {
        try (ImServer server = plain().start();
                Person here = Person.at(account(server, SignOnMethod.BUCP).build());
                Person there = Person.at(account(server, method)
                        .option(Oscar.MULTIPLE_SESSIONS, false)
                        .build())) {
            here.signOn();
            there.signOn();
            Patience.first(here.account().state(), "being bumped", ConnectionState.Offline.class::isInstance);
        }
    }

    @Test
    void preferredTlsFollowsWhatTheServerSays() {
        try (ImServer server = secure().plainHost().start()) {
            assertWorks(account(server, SignOnMethod.BUCP)
                    .tls(Tls.of(certificates.client()))
                    .option(Oscar.FURTHER_TLS, TlsPolicy.PREFER));
            assertThat(server.transcript().toString()).contains("oscar host");
        }
        try (ImServer server = secure().start()) {
            assertWorks(account(server, SignOnMethod.BUCP)
                    .tls(Tls.of(certificates.client()))
                    .option(Oscar.FURTHER_TLS, TlsPolicy.PREFER));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BUCP", "KERBEROS", "CLIENT_LOGIN"})
    void tlsForTheSignOnAloneIsPossible(SignOnMethod method) {
        try (ImServer server = secure().plainHost().start()) {
            assertWorks(account(server, method)
                    .tls(Tls.of(certificates.client()))
                    .option(Oscar.FURTHER_TLS, TlsPolicy.OFF));
        }
    }

    @Test
    void requiredTlsDoesNotGoOnWithout() {
        try (ImServer server = secure().plainHost().start();
                Account account = account(server, SignOnMethod.BUCP)
                        .tls(Tls.of(certificates.client()))
                        .build()) {
            ConnectionException refused = Patience.failure(ConnectionException.class, account.connect());
            assertThat(refused.reason()).isIn(ConnectionException.Reason.TLS, ConnectionException.Reason.LOST);
            assertThat(server.world().sessions().of(ScreenName.of("alice"))).isEmpty();
        }
    }

    @Test
    void servicesAreEncryptedToo() {
        try (ImServer server = secure().start();
                Person alice = Person.at(account(server, SignOnMethod.BUCP)
                        .tls(Tls.of(certificates.client()))
                        .build())) {
            alice.signOn();
            Patience.done(alice.account().require(Directory.class).interests());
        }
        try (ImServer server = secure().plainHost().start();
                Person alice = Person.at(account(server, SignOnMethod.BUCP)
                        .tls(Tls.of(certificates.client()))
                        .option(Oscar.FURTHER_TLS, TlsPolicy.PREFER)
                        .build())) {
            alice.signOn();
            Patience.done(alice.account().require(Directory.class).interests());
        }
    }

    @Test
    void aNewerClientIsAnEvent() {
        ClientRelease newest = new ClientRelease(
                4711, "http://example.org/get", "http://example.org/about", "Parley 9", "0123456789abcdef");
        try (ImServer server = plain().release(newest).start();
                Person alice = Person.at(account(server, SignOnMethod.BUCP).build())) {
            alice.signOn();
            alice.say(alice, "after that");
            alice.hear("after that");
            assertThat(alice.events())
                    .filteredOn(UpgradeOffered.class::isInstance)
                    .singleElement()
                    .satisfies(event -> {
                        assertThat(((UpgradeOffered) event).release()).isEqualTo(newest);
                        assertThat(((UpgradeOffered) event).beta()).isFalse();
                    });
        }
    }

    @Test
    void anOldGoodbyeWithoutLengthEndsTheSessionForGood() {
        try (ImServer server = plain().oldSignOff().start();
                Person here = Person.at(server.account(Oscar.PROTOCOL, "alice")
                        .option(Oscar.SIGN_ON, SignOnMethod.CHANNEL_1)
                        .build());
                Person there = Person.at(account(server, SignOnMethod.BUCP)
                        .option(Oscar.MULTIPLE_SESSIONS, false)
                        .build())) {
            here.signOn();
            there.signOn();
            ConnectionState state =
                    Patience.first(here.account().state(), "the end", ConnectionState.Offline.class::isInstance);
            assertThat(((ConnectionState.Offline) state).cause())
                    .containsInstanceOf(SignOnException.class)
                    .get()
                    .extracting(cause -> ((SignOnException) cause).reason())
                    .isEqualTo(Reason.SIGNED_ON_ELSEWHERE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KERBEROS", "CLIENT_LOGIN"})
    void thePasswordIsInNothingThatIsTold(SignOnMethod method) {
        String password = "s3cr3t-and-long";
        List<String> told = new CopyOnWriteArrayList<>();
        try (ImServer server = plain().user("alice", password).start();
                Account account = account(server, method)
                        .credentials(Credentials.password(password))
                        .tap(frame -> told.add(frame.toString()))
                        .build()) {
            Patience.done(account.connect());
            told.add(server.transcript().toString());
        }
        assertThat(told.stream().collect(Collectors.joining())).isNotEmpty().doesNotContain(password);
    }
}
