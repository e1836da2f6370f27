// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.SignOnException;
import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.TlvBlock;
import java.net.URI;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class AuthSnacTest {
    private static final ByteString KEY = ByteString.encodeUtf8("0123456789");
    private static final ByteString COOKIE = ByteString.decodeHex("2a97516c354b68848cdbd8f54a226a0a");

    @Test
    void aChallengeIsAskedForByName() {
        assertGolden("ChallengeRequest", ChallengeRequest.of("alicetest"));
        assertThat(ChallengeRequest.of("alicetest").screenName()).isEqualTo("alicetest");
        assertThat(ChallengeRequest.of("alicetest").takesSecurId()).isTrue();
    }

    @Test
    void aChallengeIsAKey() {
        assertGolden("Challenge", Challenge.of(KEY));
        assertThat(Challenge.of(KEY).truncatesPassword()).isFalse();
        assertThat(golden("Challenge/truncating", Challenge.class).truncatesPassword())
                .isTrue();
    }

    @Test
    void aLoginProvesThePassword() {
        ByteString hash = PasswordHash.NEW.of(KEY, "open sesame");
        LoginRequest login = LoginRequest.of("alicetest", PasswordHash.NEW, hash, ClientIdentity.PARLEY, 1);
        assertGolden("LoginRequest", login);
        assertThat(login.screenName()).isEqualTo("alicetest");
        assertThat(login.hashKind()).isEqualTo(PasswordHash.NEW);
        assertThat(login.identity()).isEqualTo(ClientIdentity.PARLEY);
        assertThat(login.multiConnection()).isEqualTo(1);
        assertThat(login.matches(KEY, "open sesame")).isTrue();
        assertThat(login.matches(KEY, "Open sesame")).isFalse();
        assertThat(login.matches(ByteString.encodeUtf8("9876543210"), "open sesame"))
                .isFalse();
    }

    @Test
    void aLoginWithoutAHashProvesNothing() {
        assertThat(new LoginRequest(TlvBlock.EMPTY).matches(KEY, "")).isFalse();
        assertThat(new LoginRequest(TlvBlock.EMPTY).hashKind()).isEqualTo(PasswordHash.OLD);
    }

    @Test
    void aServerTakesEitherHashWhateverTheMarkerSays() {
        ByteString old = PasswordHash.OLD.of(KEY, "open sesame");
        LoginRequest login = LoginRequest.of("alicetest", PasswordHash.NEW, old, ClientIdentity.PARLEY, 0);
        assertThat(login.matches(KEY, "open sesame")).isTrue();
    }

    @Test
    void successLeadsToTheNextServer() {
        ServerAddress server = new ServerAddress("127.0.0.1", 5191);
        assertGolden("LoginReply", LoginReply.success("Alice Test", server, COOKIE));
        AuthorizationResult result = golden("LoginReply", LoginReply.class).result();
        assertThat(result.isSuccess()).isTrue();
        assertThat(result.screenName()).contains("Alice Test");
        assertThat(result.server()).contains(server);
        assertThat(result.cookie()).contains(COOKIE);
        assertThat(result.errorCode()).isEmpty();
        assertThat(result.exception()).isEmpty();
        assertThat(result.tlsState()).isZero();
    }

    @Test
    void failureHasAReasonAndAPage() {
        assertGolden("LoginReply/refused", LoginReply.failure("alice", 5, "http://example.org/"));
        AuthorizationResult result =
                golden("LoginReply/refused", LoginReply.class).result();
        assertThat(result.isSuccess()).isFalse();
        SignOnException exception = result.exception().orElseThrow();
        assertThat(exception.reason()).isEqualTo(SignOnException.Reason.BAD_CREDENTIALS);
        assertThat(exception.code()).isEqualTo(5);
        assertThat(exception.url()).contains(URI.create("http://example.org/"));
    }

    @Test
    void anAnswerWithNeitherCookieNorReasonIsAFailure() {
        SignOnException exception =
                new AuthorizationResult(TlvBlock.EMPTY).exception().orElseThrow();
        assertThat(exception.reason()).isEqualTo(SignOnException.Reason.OTHER);
        assertThat(exception.code()).isZero();
    }

    @Test
    void aReasonOutweighsACookie() {
        TlvBlock both = TlvBlock.builder()
                .all(golden("LoginReply", LoginReply.class).tlvs())
                .u16(0x0008, 0x18)
                .build();
        assertThat(new AuthorizationResult(both).isSuccess()).isFalse();
    }

    @Test
    void newerClientsAreOffered() {
        TlvBlock tlvs = TlvBlock.builder()
                .u32(0x0044, 3702)
                .string(0x0045, "http://example.org/get")
                .string(0x0046, "http://example.org/news")
                .string(0x0047, "5.9")
                .string(0x0049, "00ff")
                .build();
        AuthorizationResult result = new AuthorizationResult(tlvs);
        assertThat(result.latestRelease())
                .contains(new ClientRelease(3702, "http://example.org/get", "http://example.org/news", "5.9", "00ff"));
        assertThat(result.latestBeta()).isEmpty();
    }

    @Test
    void aSecurIdIsAskedForAndTold() {
        assertGolden("SecurIdRequest", new SecurIdRequest());
        assertGolden("SecurIdReply", new SecurIdReply("123456"));
        assertThat(new SecurIdReply("123456").toString()).doesNotContain("123456");
    }

    @Test
    void aRegistrationIsKeptAsItCame() {
        RegistrationRequest request = golden("RegistrationRequest", RegistrationRequest.class);
        assertThat(request.tlvs().bytes(0x0001)).map(ByteString::size).contains(12);
    }
}
