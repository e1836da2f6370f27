// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocksRequestTest {
    private static final String GRANTED = "05000001000000000000";

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @Test
    void asksForAHostByNameWithoutAPassword() throws IOException {
        ask(new Address("im.example", 5190), Optional.empty(), "0500" + GRANTED);

        assertThat(sent()).isEqualTo("050100" + "050100030a" + hex("im.example") + "1446");
    }

    @Test
    void asksForAnAddressByNumber() throws IOException {
        ask(new Address("192.0.2.1", 80), Optional.empty(), "0500" + GRANTED);
        assertThat(sent()).isEqualTo("050100" + "05010001c00002010050");

        sent.reset();
        ask(new Address("2001:db8::1", 80), Optional.empty(), "0500" + GRANTED);
        assertThat(sent()).isEqualTo("050100" + "0501000420010db80000000000000000000000010050");
    }

    @Test
    void signsOnWhereTheProxyWantsIt() throws IOException {
        ask(new Address("h", 1), Optional.of("me"), "0502" + "0100" + GRANTED);

        assertThat(sent()).isEqualTo("05020002" + "01026d6506" + hex("secret") + "0501000301680001");
    }

    @Test
    void keepsThePasswordToItselfWhereTheProxyDoesNotAsk() throws IOException {
        ask(new Address("h", 1), Optional.of("me"), "0500" + GRANTED);

        assertThat(sent()).isEqualTo("05020002" + "0501000301680001");
    }

    @ParameterizedTest
    @CsvSource({"00000000", "0301780000", "04000000000000000000000000000000000000"})
    void readsAnyFormOfBoundAddressAndNoByteMore(String tail) throws IOException {
        String bound = tail.startsWith("00") ? "01" + tail + "0000" : tail;
        ByteArrayInputStream in = answer("0500" + "050000" + bound + "2a");
        new SocksRequest(new Address("h", 1), Optional.empty(), () -> "").send(in, sent);

        assertThat(in.readAllBytes()).isEqualTo(new byte[] {0x2A});
    }

    @ParameterizedTest
    @CsvSource({
        "1,it failed",
        "2,its rules forbid the connection",
        "3,it cannot reach the network",
        "4,it cannot reach the host",
        "5,the host refused the connection",
        "6,the connection expired on its way",
        "7,it does not know the command",
        "8,it does not know this type of address",
        "99,it answered with code 99"
    })
    void tellsWhyTheProxyRefused(int reply, String text) {
        assertRefused("0500" + String.format("05%02x0001000000000000", reply), Optional.empty(), text);
    }

    @Test
    void tellsThatAPasswordIsWantedOrWrong() {
        assertRefused("05ff", Optional.empty(), "it wants a user and password");
        assertRefused("0502", Optional.empty(), "it wants a user and password");
        assertRefused("05ff", Optional.of("me"), "it wants another way to sign on");
        assertRefused("0502" + "0101", Optional.of("me"), "user or password are wrong");
    }

    @Test
    void refusesAPeerThatSpeaksSomethingElse() {
        assertRefused(hex("HTTP/1.1 400 Bad Request"), Optional.empty(), "it does not speak SOCKS 5");
        assertRefused("0500" + "0500007f", Optional.empty(), "it answered with address type 127");
    }

    @Test
    void refusesNamesThatDoNotFit() {
        assertThatThrownBy(() -> ask(new Address("x".repeat(256), 1), Optional.empty(), "0500" + GRANTED))
                .hasMessageContaining("the host name is too long");
        assertThatThrownBy(() -> ask(new Address("h", 1), Optional.of("x".repeat(256)), "0502"))
                .hasMessageContaining("the user is too long");
    }

    @Test
    void noticesAProxyThatLeaves() {
        for (String start : new String[] {"", "05", "0500", "050005", "05000500000100"}) {
            assertThatThrownBy(() -> ask(new Address("h", 1), Optional.empty(), start))
                    .isInstanceOf(EOFException.class);
        }
    }

    private void assertRefused(String answer, Optional<String> user, String text) {
        assertThatThrownBy(() -> ask(new Address("h", 1), user, answer))
                .hasMessage("The SOCKS proxy refused: " + text)
                .isInstanceOfSatisfying(
                        ConnectionException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.PROXY));
    }

    private void ask(Address target, Optional<String> user, String answer) throws IOException {
        new SocksRequest(target, user, () -> "secret").send(answer(answer), sent);
    }

    private String sent() {
        return ByteString.of(sent.toByteArray()).hex();
    }

    private static ByteArrayInputStream answer(String hex) {
        return new ByteArrayInputStream(ByteString.decodeHex(hex).toByteArray());
    }

    private static String hex(String text) {
        return ByteString.encodeUtf8(text).hex();
    }
}
