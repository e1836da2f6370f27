// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.WireException;
import im.parley.oscar.wire.TlvBlock;
import java.util.HexFormat;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class FlapSignOnTest {
    private static final ByteString COOKIE = ByteString.decodeHex("2a97516c354b68848cdbd8f54a226a0a");

    @Test
    void aServerSaysHello() {
        assertThat(hex(FlapSignOn.hello())).isEqualTo("00000001");
        FlapSignOn hello = FlapSignOn.read(bytes("00000001"));
        assertThat(hello).isEqualTo(FlapSignOn.hello());
        assertThat(hello.cookie()).isEmpty();
        assertThat(hello.screenName()).isEmpty();
    }

    @Test
    void aCookieIsShown() {
        String bytes = "00000001" + "00060010" + COOKIE.hex();
        assertThat(hex(FlapSignOn.withCookie(COOKIE))).isEqualTo(bytes);
        assertThat(FlapSignOn.read(bytes(bytes)).cookie()).contains(COOKIE);
    }

    @Test
    void aCookieMayComeWithAnIdentity() {
        FlapSignOn signOn = FlapSignOn.read(
                FlapSignOn.withCookie(COOKIE, ClientIdentity.PARLEY, 1).toByteArray());
        assertThat(signOn.cookie()).contains(COOKIE);
        assertThat(signOn.identity()).isEqualTo(ClientIdentity.PARLEY);
        assertThat(signOn.multiConnection()).isEqualTo(1);
    }

    @Test
    void aPasswordIsRoasted() {
        FlapSignOn signOn = FlapSignOn.withPassword("alicetest", "password", ClientIdentity.PARLEY);
        assertThat(hex(signOn))
                .startsWith("00000001" + "00010009616c69636574657374" + "000200088347f2b74ee9a9f6" + "0003");
        FlapSignOn read = FlapSignOn.read(signOn.toByteArray());
        assertThat(read).isEqualTo(signOn);
        assertThat(read.screenName()).contains("alicetest");
        assertThat(read.identity()).isEqualTo(ClientIdentity.PARLEY);
        assertThat(read.roast()).isEqualTo(Roast.SIGN_ON);
        assertThat(read.roastedPassword().map(read.roast()::apply)).contains(ByteString.encodeUtf8("password"));
        assertThat(read.multiConnection()).isZero();
    }

    @Test
    void theJavaClientHasAKeyOfItsOwn() {
        TlvBlock java = TlvBlock.builder()
                .string(0x0003, "AOL Instant Messenger (TM) version 1.1.19 for Java built 03/24/98")
                .build();
        assertThat(new FlapSignOn(1, java).roast()).isEqualTo(Roast.JAVA);
    }

    @Test
    void secretsAreZeroed() {
        FlapSignOn signOn = FlapSignOn.withPassword("alicetest", "password", ClientIdentity.PARLEY);
        byte[] password = signOn.toByteArray();
        FlapSignOn.SECRETS.zero(password, 0, password.length);
        assertThat(FlapSignOn.read(password).roastedPassword()).contains(ByteString.of(new byte[8]));
        assertThat(FlapSignOn.read(password).screenName()).contains("alicetest");
        byte[] cookie = FlapSignOn.withCookie(COOKIE).toByteArray();
        FlapSignOn.SECRETS.zero(cookie, 0, cookie.length);
        assertThat(FlapSignOn.read(cookie).cookie()).contains(ByteString.of(new byte[16]));
        assertThat(FlapSignOn.withCookie(COOKIE).toString()).doesNotContain(COOKIE.hex());
    }

    @Test
    void rejectsAPayloadWithoutAVersion() {
        assertThatThrownBy(() -> FlapSignOn.read(bytes("000001"))).isInstanceOf(WireException.class);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(FlapSignOn signOn) {
        return HexFormat.of().formatHex(signOn.toByteArray());
    }
}
