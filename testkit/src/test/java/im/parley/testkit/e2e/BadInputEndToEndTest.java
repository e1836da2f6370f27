// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Account;
import im.parley.ConnectionException;
import im.parley.ConnectionState.Offline;
import im.parley.Credentials;
import im.parley.ImException;
import im.parley.Reconnect;
import im.parley.SignOnException;
import im.parley.oscar.Oscar;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.fault.SignOnStep;
import im.parley.testkit.junit.ImServerExtension;
import im.parley.testkit.server.toc.TocProfile;
import io.reactivex.rxjava3.core.Single;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong has a name, comes soon, and does no harm to the account that it befalls. */
@ParameterizedClass
@EnumSource(TocProfile.class)
class BadInputEndToEndTest {
    private static final Duration STEP = Duration.ofMillis(250);

    /** A machine that is busy may miss such a deadline, so a good server is tried more than once. */
    private static final long TRIES = 20;

    @RegisterExtension
    final ImServerExtension server;

    private final TocProfile profile;

    BadInputEndToEndTest(TocProfile profile) {
        this.profile = profile;
        server = ImServerExtension.of(ImServer.builder().users("alice").tocProfile(profile));
    }

    private Account.Builder account(Way way, String user) {
        return way.account(server.server(), user).reconnect(Reconnect.never());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void wrongPassword(Way way) {
        AtomicReference<String> password = new AtomicReference<>("a guess");
        Credentials asked = () -> Single.fromCallable(password::get);
        try (Account account = account(way, "alice").credentials(asked).build()) {
            assertRefused(SignOnException.Reason.BAD_CREDENTIALS, account);
            password.set(ImServer.PASSWORD);

            assertUsable(account);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void unknownUser(Way way) {
        try (Account account = account(way, "nobody").build()) {
            assertRefused(
                    way.isToc() ? SignOnException.Reason.BAD_CREDENTIALS : SignOnException.Reason.UNKNOWN_USER,
                    account);
            server.server().addUser("nobody", ImServer.PASSWORD);

            assertUsable(account);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BUCP, 17, SUSPENDED",
        "CHANNEL_1, 24, RATE_LIMITED",
        "BUCP_OLD_HASH, 20, UNAVAILABLE",
        "BUCP, 28, CLIENT_REJECTED",
        "TOC2, 983, RATE_LIMITED",
        "TOC1, 981, UNAVAILABLE",
        "TOC2_LOGIN, 980, BAD_CREDENTIALS"
    })
    void otherRefusals(Way way, int code, SignOnException.Reason reason) {
        try (Account account = account(way, "alice").build()) {
            server.faults().refuseSignOns(code);
            assertThat(assertRefused(reason, account).code()).isEqualTo(code);
            server.faults().clear();

            assertUsable(account);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void refusedConnection(Way way) {
        ImServer first = ImServer.withUsers("alice");
        first.close();
        try (Account account =
                way.account(first, "alice").reconnect(Reconnect.never()).build()) {
            assertFails(ConnectionException.Reason.REFUSED, account);
            ImServer second = ImServer.builder()
                    .users("alice")
                    .oscarPort(first.oscarPort())
                    .tocPort(first.tocPort())
                    .tocProfile(profile)
                    .start();
            try (second) {
                assertUsable(account);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"BUCP", "TOC2"})
    void unknownHost(Way way) {
        try (Account account =
                account(way, "alice").server("no-such-host.invalid", 1).build()) {
            assertFails(ConnectionException.Reason.UNKNOWN_HOST, account);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void garbageInsteadOfFlap(Way way) {
        try (Account account = account(way, "alice").build()) {
            for (String garbage :
                    new String[] {"220 mail.example ESMTP\r\n", "HTTP/1.1 400 Bad Request\r\n\r\n", "\0"}) {
                server.faults().greetWith(ByteString.encodeUtf8(garbage.repeat(10)));
                assertFails(ConnectionException.Reason.PROTOCOL, account);
            }
            server.faults().clear();

            assertUsable(account);
        }
    }

    static Stream<Arguments> stepsOfEveryWay() {
        return Arrays.stream(Way.values()).flatMap(way -> steps(way).map(step -> Arguments.of(way, step)));
    }

    /** Of a protocol's other ways only the steps that differ. */
    private static Stream<SignOnStep> steps(Way way) {
        return switch (way) {
            case BUCP -> Arrays.stream(SignOnStep.values());
            case BUCP_OLD_HASH -> Stream.of(SignOnStep.CHALLENGE, SignOnStep.LOGIN);
            case CHANNEL_1 -> Stream.of(SignOnStep.HELLO, SignOnStep.LOGIN, SignOnStep.SERVICES);
            case TOC2 -> Stream.of(SignOnStep.HELLO, SignOnStep.LOGIN, SignOnStep.LIST);
            case TOC2_LOGIN, TOC1 -> Stream.of(SignOnStep.LOGIN, SignOnStep.LIST);
        };
    }

    @ParameterizedTest
    @MethodSource("stepsOfEveryWay")
    void stalledServer(Way way, SignOnStep step) {
        try (Account account = way.patience(account(way, "alice"), STEP).build()) {
            server.faults().stall(step);
            assertFails(ConnectionException.Reason.TIMED_OUT, account);
            server.faults().clear();

            Patience.done(account.connect().retry(TRIES));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"BUCP", "BUCP_OLD_HASH", "CHANNEL_1"})
    void redirectThatLeadsNowhere(Way way) {
        try (Account account = account(way, "alice").build()) {
            server.faults().spoilCookies();
            ImException failure = Patience.failure(ImException.class, account.connect());
            assertThat(failure).isInstanceOfAny(ConnectionException.class, SignOnException.class);
            server.faults().clear();

            assertUsable(account);
        }
    }

    @Test
    void aSecondProgramOfTheSameUser() {
        try (Account first = alone("alice");
                Account second = alone("alice")) {
            assertUsable(first);
            assertUsable(second);
            SignOnException bumped = (SignOnException) endOf(first);
            assertThat(bumped.reason()).isEqualTo(SignOnException.Reason.SIGNED_ON_ELSEWHERE);

            assertUsable(first);
            assertThat(endOf(second)).isInstanceOf(SignOnException.class);
        }
    }

    /** An account that would come back if it were right to, and bears no other beside it. */
    private Account alone(String user) {
        return Way.BUCP
                .account(server.server(), user)
                .option(Oscar.MULTIPLE_SESSIONS, false)
                .build();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void endOfStreamInsideAFrame(Way way) {
        try (Account account = account(way, "alice").build()) {
            server.faults().truncateNextFrame();
            assertFails(ConnectionException.Reason.LOST, account);
            assertUsable(account);

            server.faults().truncateNextFrame();
            Patience.done(account.conversation("alice")
                    .send("to myself")
                    .ignoreElement()
                    .onErrorComplete());
            assertThat(reason(endOf(account))).isEqualTo(ConnectionException.Reason.LOST);
            assertUsable(account);
        }
    }

    private static SignOnException assertRefused(SignOnException.Reason reason, Account account) {
        SignOnException refusal = Patience.failure(SignOnException.class, account.connect());
        assertThat(refusal.reason()).as("%s", refusal).isEqualTo(reason);
        assertThat(account.state().value()).isEqualTo(new Offline(Optional.of(refusal)));
        return refusal;
    }

    private static void assertFails(ConnectionException.Reason reason, Account account) {
        ConnectionException failure = Patience.failure(ConnectionException.class, account.connect());
        assertThat(failure.reason()).as("%s", failure).isEqualTo(reason);
        assertThat(account.state().value()).isEqualTo(new Offline(Optional.of(failure)));
    }

    private static ImException endOf(Account account) {
        return ((Offline) Patience.first(account.state(), "the end", Offline.class::isInstance))
                .cause()
                .orElseThrow();
    }

    private static ConnectionException.Reason reason(ImException failure) {
        return ((ConnectionException) failure).reason();
    }

    private static void assertUsable(Account account) {
        Patience.done(account.connect());
        assertThat(account.state().value().isOnline()).isTrue();
    }
}
