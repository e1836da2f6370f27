// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.SignOnException;
import im.parley.SignOnException.Reason;
import im.parley.oscar.wire.ServerAddress;
import java.net.URI;
import java.util.HexFormat;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class FlapSignOffTest {
    private static final ByteString COOKIE = ByteString.decodeHex("2a97516c");

    @Test
    void mostSayNothing() {
        assertThat(FlapSignOff.PLAIN.toByteArray()).isEmpty();
        assertThat(read("")).isEqualTo(FlapSignOff.PLAIN);
        assertThat(read("").exception()).isEmpty();
    }

    @Test
    void someAnswerASignOn() {
        FlapSignOff success = FlapSignOff.success("Alice", new ServerAddress("10.0.0.1", 5191), COOKIE);
        assertThat(FlapSignOff.read(success.toByteArray()).result().cookie()).contains(COOKIE);
        assertThat(success.result().isSuccess()).isTrue();
        FlapSignOff failure = FlapSignOff.failure("Alice", 5, "");
        assertThat(HexFormat.of().formatHex(failure.toByteArray())).isEqualTo("00010005416c696365" + "000800020005");
        assertThat(failure.result().exception()).map(SignOnException::reason).contains(Reason.BAD_CREDENTIALS);
    }

    @Test
    void someTellThatTheAccountIsUsedElsewhere() {
        FlapSignOff bump = FlapSignOff.because(Disconnect.SIGNED_ON_ELSEWHERE, "http://example.org/");
        SignOnException exception = bump.exception().orElseThrow();
        assertThat(exception.reason()).isEqualTo(Reason.SIGNED_ON_ELSEWHERE);
        assertThat(exception.url()).contains(URI.create("http://example.org/"));
        assertThat(exception.isSafeToRetry()).isFalse();
    }

    @Test
    void aReasonMayHaveOneByteOrTwo() {
        assertThat(read("0009000101").exception()).map(SignOnException::reason).contains(Reason.SIGNED_ON_ELSEWHERE);
        assertThat(read("000900020001").exception())
                .map(SignOnException::reason)
                .contains(Reason.SIGNED_ON_ELSEWHERE);
        assertThat(read("000900020002").exception())
                .map(SignOnException::reason)
                .contains(Reason.UNKNOWN_USER);
        assertThat(read("000900020077").exception())
                .map(SignOnException::reason)
                .contains(Reason.OTHER);
    }

    @Test
    void anErrorMayHaveOneByteToo() {
        SignOnException exception = read("0008000118").exception().orElseThrow();
        assertThat(exception.reason()).isEqualTo(Reason.RATE_LIMITED);
        assertThat(exception.code()).isEqualTo(0x18);
    }

    @Test
    void theCookieIsZeroed() {
        byte[] bytes = FlapSignOff.success("Alice", new ServerAddress("10.0.0.1", 5191), COOKIE)
                .toByteArray();
        FlapSignOff.SECRETS.zero(bytes, 0, bytes.length);
        assertThat(FlapSignOff.read(bytes).result().cookie()).contains(ByteString.of(new byte[4]));
    }

    private static FlapSignOff read(String hex) {
        return FlapSignOff.read(HexFormat.of().parseHex(hex));
    }
}
