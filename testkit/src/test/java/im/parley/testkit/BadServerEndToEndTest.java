// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import im.parley.Account;
import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionState;
import im.parley.Credentials;
import im.parley.ImException;
import im.parley.Reconnect;
import im.parley.SignOnException;
import im.parley.oscar.Oscar;
import im.parley.testkit.fault.SignOnStep;
import im.parley.testkit.junit.ImServerExtension;
import im.parley.toc.Toc;
import io.reactivex.rxjava3.core.Single;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-ons that go wrong: each fails with its own reason, soon, and the account can be used afterwards. */
class BadServerEndToEndTest {
    private static final Duration SOON = Duration.ofMillis(500);

    @RegisterExtension
    final ImServerExtension server = ImServerExtension.withUsers("alice");

    private Account account(String protocol) {
        return account(protocol, Credentials.password(ImServer.PASSWORD));
    }

    private Account account(String protocol, Credentials credentials) {
        Account.Builder builder =
                server.account(protocol, "alice").credentials(credentials).reconnect(Reconnect.never());
        return protocol.equals("oscar")
                ? builder.option(Oscar.STEP_TIMEOUT, SOON).build()
                : builder.option(Toc.STEP_TIMEOUT, SOON).build();
    }

    private static <E extends ImException> E failure(Account account, Class<E> type) {
        E failure = catchThrowableOfType(type, () -> account.connect().blockingAwait());
        assertThat(failure).isNotNull();
        assertThat(account.state().value()).isInstanceOf(ConnectionState.Offline.class);
        return failure;
    }

    private void assertUsable(Account account) {
        server.faults().clear();
        account.connect().blockingAwait();
        assertThat(account.state().value().isOnline()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscar", "toc"})
    void aWrongPassword(String protocol) {
        AtomicReference<String> password = new AtomicReference<>("wrong");
        try (Account account = account(protocol, () -> Single.fromSupplier(password::get))) {
            assertThat(failure(account, SignOnException.class).reason())
                    .isEqualTo(SignOnException.Reason.BAD_CREDENTIALS);
            password.set(ImServer.PASSWORD);
            assertUsable(account);
        }
    }

    @ParameterizedTest
    @CsvSource({"oscar, UNKNOWN_USER", "toc, BAD_CREDENTIALS"})
    void anUnknownUser(String protocol, SignOnException.Reason reason) {
        try (Account account =
                server.account(protocol, "nobody").reconnect(Reconnect.never()).build()) {
            assertThat(failure(account, SignOnException.class).reason()).isEqualTo(reason);
            server.server().addUser("nobody", ImServer.PASSWORD);
            assertUsable(account);
        }
    }

    @ParameterizedTest
    @CsvSource({"oscar, 29", "toc, 983"})
    void tooManySignOns(String protocol, int code) {
        server.faults().refuseSignOns(code);
        try (Account account = account(protocol)) {
            SignOnException refused = failure(account, SignOnException.class);
            assertThat(refused.reason()).isEqualTo(SignOnException.Reason.RATE_LIMITED);
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.retryAfter()).isPresent();
            assertUsable(account);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscar", "toc"})
    void nobodyListening(String protocol) {
        ImServer gone = ImServer.withUsers("alice");
        try (Account account =
                gone.account(protocol, "alice").reconnect(Reconnect.never()).build()) {
            gone.close();
            assertThat(failure(account, ConnectionException.class).reason()).isEqualTo(Reason.REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscar", "toc"})
    void somethingElseListening(String protocol) {
        server.faults().greetWith(ByteString.encodeUtf8("220 mail.example ESMTP\r\n"));
        try (Account account = account(protocol)) {
            assertThat(failure(account, ConnectionException.class).reason()).isEqualTo(Reason.PROTOCOL);
            assertUsable(account);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscar", "toc"})
    void anEndInsideAFrame(String protocol) {
        server.faults().truncateNextFrame();
        try (Account account = account(protocol)) {
            assertThat(failure(account, ConnectionException.class).reason()).isEqualTo(Reason.LOST);
            assertUsable(account);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStalledOscarServer(SignOnStep step) {
        server.faults().stall(step);
        try (Account account = account("oscar")) {
            assertThat(failure(account, ConnectionException.class).reason()).isEqualTo(Reason.TIMED_OUT);
            assertUsable(account);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HELLO", "LOGIN", "LIST"})
    void aStalledTocServer(SignOnStep step) {
        server.faults().stall(step);
        try (Account account = account("toc")) {
            assertThat(failure(account, ConnectionException.class).reason()).isEqualTo(Reason.TIMED_OUT);
            assertUsable(account);
        }
    }

    @Test
    void aRedirectThatLeadsNowhere() {
        server.faults().spoilCookies();
        try (Account account = account("oscar")) {
            assertThat(failure(account, ConnectionException.class).reason()).isEqualTo(Reason.LOST);
            assertUsable(account);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscar", "toc"})
    void aServerThatSendsByteAfterByte(String protocol) {
        server.faults().splitInto(1);
        try (Account account = account(protocol)) {
            account.connect().blockingAwait();
            assertThat(account.state().value().isOnline()).isTrue();
        }
    }
}
