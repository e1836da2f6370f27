// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectRequestTest {
    private static final Address TARGET = new Address("im.example", 5190);
    private static final String GRANTED = "HTTP/1.1 200 Connection established\r\nVia: somebody\r\n\r\n";

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @Test
    void asksForATunnel() throws IOException {
        ask(TARGET, Optional.empty(), GRANTED);

        assertThat(sent.toString(UTF_8)).isEqualTo("CONNECT im.example:5190 HTTP/1.1\r\nHost: im.example:5190\r\n\r\n");
    }

    @Test
    void putsBracketsAroundANumberOfVersionSix() throws IOException {
        ask(new Address("2001:db8::1", 80), Optional.empty(), GRANTED);

        assertThat(sent.toString(UTF_8)).startsWith("CONNECT [2001:db8::1]:80 HTTP/1.1\r\n");
    }

    @Test
    void signsOnWhereAUserIsGiven() throws IOException {
        ask(TARGET, Optional.of("Aladdin"), GRANTED);

        assertThat(sent.toString(UTF_8))
                .endsWith("\r\nProxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n\r\n");
    }

    @Test
    void leavesWhatFollowsToTheTunnel() throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream((GRANTED + "*").getBytes(UTF_8));
        new ConnectRequest(TARGET, Optional.empty(), () -> "").send(in, sent);

        assertThat(in.readAllBytes()).asString().isEqualTo("*");
    }

    @Test
    void takesAnAnswerWithBareLineFeedsOrWithoutAPhrase() throws IOException {
        ask(TARGET, Optional.empty(), "HTTP/1.0 200\n\n");
    }

    @Test
    void tellsWhyTheProxyRefused() {
        assertRefused("HTTP/1.1 403 Forbidden by policy\r\n\r\n", "403 Forbidden by policy");
        assertRefused("HTTP/1.1 502 \r\n\r\n", "502 ");
        assertRefused("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "it wants a user and password");
        assertThatThrownBy(() -> ask(TARGET, Optional.of("me"), "HTTP/1.1 407 No\r\n\r\n"))
                .hasMessageContaining("user or password are wrong");
    }

    @Test
    void refusesAPeerThatSpeaksSomethingElse() {
        assertRefused("SSH-2.0-server\r\n\r\n", "it does not speak HTTP");
        assertRefused("HTTP/1.1 20x\r\n\r\n", "it does not speak HTTP");
    }

    @Test
    void readsNoEndlessAnswer() {
        assertRefused("HTTP/1.1 200 OK\r\nX: " + "x".repeat(20_000), "its answer does not end");
    }

    @Test
    void noticesAProxyThatLeaves() {
        assertThatThrownBy(() -> ask(TARGET, Optional.empty(), "HTTP/1.1 200 OK\r\n"))
                .isInstanceOf(EOFException.class);
    }

    private void assertRefused(String answer, String text) {
        assertThatThrownBy(() -> ask(TARGET, Optional.empty(), answer))
                .hasMessage("The HTTP proxy refused: " + text)
                .isInstanceOfSatisfying(
                        ConnectionException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.PROXY));
    }

    private void ask(Address target, Optional<String> user, String answer) throws IOException {
        new ConnectRequest(target, user, () -> "open sesame")
                .send(new ByteArrayInputStream(answer.getBytes(UTF_8)), sent);
    }
}
