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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong has a name, comes soon, and does no harm to the account that it befalls. */
class BadInputEndToEndTest {
    private static final Duration STEP = Duration.ofMillis(250);

    /** A machine that is busy may miss such a deadline, so a good server is tried more than once. */
    private static final long TRIES = 20;

    @RegisterExtension
    final ImServerExtension likeAol = server(TocProfile.AOL);

    @RegisterExtension
    final ImServerExtension likeOos = server(TocProfile.OOS);

    private static ImServerExtension server(TocProfile profile) {
        return ImServerExtension.of(ImServer.builder().users("alice").tocProfile(profile));
    }

    private ImServer server(Route route) {
        return (route.profile() == TocProfile.AOL ? likeAol : likeOos).server();
    }

    private Account.Builder account(Route route, String user) {
        return route.way().account(server(route), user).reconnect(Reconnect.never());
    }

    @ParameterizedTest
    @MethodSource("im.parley.testkit.e2e.Route#all")
    void wrongPassword(Route route) {
        AtomicReference<String> password = new AtomicReference<>("a guess");
        Credentials asked = () -> Single.fromCallable(password::get);
        try (Account account = account(route, "alice").credentials(asked).build()) {
            assertRefused(SignOnException.Reason.BAD_CREDENTIALS, account);
            password.set(ImServer.PASSWORD);

            assertUsable(account);
        }
    }

    @ParameterizedTest
    @MethodSource("im.parley.testkit.e2e.Route#all")
    void unknownUser(Route route) {
        try (Account account = account(route, "nobody").build()) {
            assertRefused(
                    route.way().isToc() ? SignOnException.Reason.BAD_CREDENTIALS : SignOnException.Reason.UNKNOWN_USER,
                    account);
            server(route).addUser("nobody", ImServer.PASSWORD);

            assertUsable(account);
        }
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                        Arguments.of(Way.BUCP, 17, SignOnException.Reason.SUSPENDED),
                        Arguments.of(Way.BUCP, 29, SignOnException.Reason.RATE_LIMITED),
                        Arguments.of(Way.CHANNEL_1, 24, SignOnException.Reason.RATE_LIMITED),
                        Arguments.of(Way.BUCP_OLD_HASH, 20, SignOnException.Reason.UNAVAILABLE),
                        Arguments.of(Way.BUCP, 28, SignOnException.Reason.CLIENT_REJECTED),
                        Arguments.of(Way.TOC2, 983, SignOnException.Reason.RATE_LIMITED),
                        Arguments.of(Way.TOC1, 981, SignOnException.Reason.UNAVAILABLE),
                        Arguments.of(Way.TOC2_LOGIN, 980, SignOnException.Reason.BAD_CREDENTIALS))
                .flatMap(row ->
                        Route.by((Way) row.get()[0]).map(route -> Arguments.of(route, row.get()[1], row.get()[2])));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void otherRefusals(Route route, int code, SignOnException.Reason reason) {
        try (Account account = account(route, "alice").build()) {
            server(route).faults().refuseSignOns(code);
            SignOnException refused = assertRefused(reason, account);
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.retryAfter().isPresent()).isEqualTo(reason == SignOnException.Reason.RATE_LIMITED);
            server(route).faults().clear();

            assertUsable(account);
        }
    }

    @ParameterizedTest
    @MethodSource("im.parley.testkit.e2e.Route#all")
    void refusedConnection(Route route) {
        ImServer first = ImServer.withUsers("alice");
        first.close();
        try (Account account =
                route.way().account(first, "alice").reconnect(Reconnect.never()).build()) {
            assertFails(ConnectionException.Reason.REFUSED, account);
            ImServer second = ImServer.builder()
                    .users("alice")
                    .oscarPort(first.oscarPort())
                    .tocPort(first.tocPort())
                    .tocProfile(route.profile())
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
        try (Account account = account(new Route(way, TocProfile.AOL), "alice")
                .server("no-such-host.invalid", 1)
                .build()) {
            assertFails(ConnectionException.Reason.UNKNOWN_HOST, account);
        }
    }

    @ParameterizedTest
    @MethodSource("im.parley.testkit.e2e.Route#all")
    void garbageInsteadOfFlap(Route route) {
        try (Account account = account(route, "alice").build()) {
            for (String garbage :
                    new String[] {"220 mail.example ESMTP\r\n", "HTTP/1.1 400 Bad Request\r\n\r\n", "\0"}) {
                server(route).faults().greetWith(ByteString.encodeUtf8(garbage.repeat(10)));
                assertFails(ConnectionException.Reason.PROTOCOL, account);
            }
            server(route).faults().clear();

            assertUsable(account);
        }
    }

    static Stream<Arguments> stepsOfEveryRoute() {
        return Route.all().flatMap(route -> steps(route.way()).map(step -> Arguments.of(route, step)));
    }

    /** Of a protocol's other ways only the steps that differ. */
    private static Stream<SignOnStep> steps(Way way) {
        return switch (way) {
            case BUCP -> Stream.of(SignOnStep.values());
            case BUCP_OLD_HASH -> Stream.of(SignOnStep.CHALLENGE, SignOnStep.LOGIN);
            case CHANNEL_1 -> Stream.of(SignOnStep.HELLO, SignOnStep.LOGIN, SignOnStep.SERVICES);
            case TOC2 -> Stream.of(SignOnStep.HELLO, SignOnStep.LOGIN, SignOnStep.LIST);
            case TOC2_LOGIN, TOC1 -> Stream.of(SignOnStep.LOGIN, SignOnStep.LIST);
        };
    }

    @ParameterizedTest
    @MethodSource("stepsOfEveryRoute")
    void stalledServer(Route route, SignOnStep step) {
        try (Account account =
                route.way().patience(account(route, "alice"), STEP).build()) {
            server(route).faults().stall(step);
            assertFails(ConnectionException.Reason.TIMED_OUT, account);
            server(route).faults().clear();

            Patience.done(account.connect().retry(TRIES));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"BUCP", "BUCP_OLD_HASH", "CHANNEL_1"})
    void redirectThatLeadsNowhere(Way way) {
        Route route = new Route(way, TocProfile.AOL);
        try (Account account = account(route, "alice").build()) {
            server(route).faults().spoilCookies();
            ImException failure = Patience.failure(ImException.class, account.connect());
            assertThat(failure).isInstanceOfAny(ConnectionException.class, SignOnException.class);
            server(route).faults().clear();

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
                .account(likeAol.server(), user)
                .option(Oscar.MULTIPLE_SESSIONS, false)
                .build();
    }

    @ParameterizedTest
    @MethodSource("im.parley.testkit.e2e.Route#all")
    void endOfStreamInsideAFrame(Route route) {
        try (Account account = account(route, "alice").build()) {
            server(route).faults().truncateNextFrame();
            assertFails(ConnectionException.Reason.LOST, account);
            assertUsable(account);

            server(route).faults().truncateNextFrame();
            Patience.done(account.conversation("alice")
                    .send("to myself")
                    .ignoreElement()
                    .onErrorComplete());
            assertThat(reason(endOf(account))).isEqualTo(ConnectionException.Reason.LOST);
            assertUsable(account);
        }
    }

    @ParameterizedTest
    @MethodSource("im.parley.testkit.e2e.Route#all")
    void byteAfterByte(Route route) {
        server(route).faults().splitInto(1);
        try (Account account = account(route, "alice").build()) {
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
