// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.Credentials;
import im.parley.Proxy;
import im.parley.Tls;
import io.reactivex.rxjava3.core.Single;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dials through proxies that play the target themselves: behind the tunnel they greet. */
class ProxyDialTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private ServerSocket proxy;

    @BeforeEach
    void listen() throws IOException {
        proxy = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
    }

    @Test
    void goesThroughSocksAndLetsTheProxyResolveTheName() throws IOException {
        serve(ProxyDialTest::socks);

        assertThat(greeting(Proxy.socks5("127.0.0.1", proxy.getLocalPort()))).isEqualTo("im.invalid:5190");
    }

    @Test
    void goesThroughHttp() throws IOException {
        serve(ProxyDialTest::http);

        assertThat(greeting(Proxy.httpConnect("127.0.0.1", proxy.getLocalPort())))
                .isEqualTo("im.invalid:5190");
    }

    @Test
    void asksForThePasswordOnceASignOn() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Credentials credentials = () -> Single.fromCallable(() -> "secret" + asked.incrementAndGet());
        Dialer dialer = Dialer.network(
                Tls.off(),
                new Proxy.HttpConnect("127.0.0.1", proxy.getLocalPort(), Optional.of("me"), credentials),
                LONG);
        for (int i = 0; i < 2; i++) {
            serve(ProxyDialTest::http);
            dialer.dial("im.invalid", 5190).connect(stage -> {}).cancel();
        }

        assertThat(asked).hasValue(1);
    }

    @Test
    void doesNotAskWhereNoPasswordIsWanted() throws IOException {
        serve(ProxyDialTest::socks);
        Credentials unused = () -> Single.error(new IllegalStateException("asked"));

        greeting(new Proxy.Socks5("127.0.0.1", proxy.getLocalPort(), Optional.of("me"), unused));
    }

    @Test
    void tellsThatNoPasswordCouldBeHad() {
        serve(ProxyDialTest::http);
        Credentials locked = () -> Single.error(new IllegalStateException("the keyring is locked"));

        assertThatThrownBy(() ->
                        greeting(new Proxy.HttpConnect("127.0.0.1", proxy.getLocalPort(), Optional.of("me"), locked)))
                .hasMessageContaining("the keyring is locked")
                .isInstanceOfSatisfying(
                        ConnectionException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.PROXY));
    }

    @Test
    void givesUpAUserWhoDoesNotAnswer() {
        serve(ProxyDialTest::http);
        Credentials silent = Single::never;

        assertFails(
                new Proxy.HttpConnect("127.0.0.1", proxy.getLocalPort(), Optional.of("me"), silent),
                Duration.ofMillis(100),
                Reason.TIMED_OUT);
    }

    @Test
    void givesUpAProxyThatStalls() {
        assertFails(Proxy.socks5("127.0.0.1", proxy.getLocalPort()), Duration.ofMillis(100), Reason.TIMED_OUT);
        assertFails(Proxy.httpConnect("127.0.0.1", proxy.getLocalPort()), Duration.ofMillis(100), Reason.TIMED_OUT);
    }

    @Test
    void blamesAProxyThatLeavesOrIsNotThere() {
        serve((in, socket) -> in.readNBytes(3));
        assertFails(Proxy.socks5("127.0.0.1", proxy.getLocalPort()), LONG, Reason.PROXY);
        assertFails(Proxy.socks5("127.0.0.1", 1), LONG, Reason.PROXY);
        assertFails(Proxy.httpConnect("127.0.0.1", 1), LONG, Reason.PROXY);
    }

    @Test
    void refusesAProxyThatCannotBeAnAddress() {
        assertFails(Proxy.socks5("127.0.0.1", 70_000), LONG, Reason.UNKNOWN_HOST);
    }

    private static void assertFails(Proxy proxy, Duration deadline, Reason reason) {
        assertThatThrownBy(() -> Dialer.network(Tls.off(), proxy, deadline)
                        .dial("im.invalid", 5190)
                        .connect(stage -> {}))
                .isInstanceOfSatisfying(
                        ConnectionException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
    }

    private static String greeting(Proxy proxy) throws IOException {
        Transport transport =
                Dialer.network(Tls.off(), proxy, LONG).dial("im.invalid", 5190).connect(stage -> {});
        return new String(transport.input().readAllBytes(), US_ASCII);
    }

    private static void socks(DataInputStream in, Socket socket) throws IOException {
        in.readUnsignedByte();
        in.readFully(new byte[in.readUnsignedByte()]);
        socket.getOutputStream().write(new byte[] {5, 0});
        in.readFully(new byte[4]);
        String host = new String(in.readNBytes(in.readUnsignedByte()), US_ASCII);
        int port = in.readUnsignedShort();
        socket.getOutputStream().write(new byte[] {5, 0, 0, 1, 0, 0, 0, 0, 0, 0});
        socket.getOutputStream().write((host + ":" + port).getBytes(US_ASCII));
    }

    private static void http(DataInputStream in, Socket socket) throws IOException {
        StringBuilder request = new StringBuilder();
        while (request.indexOf("\r\n\r\n") < 0) {
            request.append((char) in.readUnsignedByte());
        }
        String target = request.substring("CONNECT ".length(), request.indexOf(" HTTP"));
        socket.getOutputStream().write(("HTTP/1.1 200 OK\r\n\r\n" + target).getBytes(US_ASCII));
    }

    private void serve(Service service) {
        Threads.platform().start("proxy", () -> {
            try (Socket socket = proxy.accept()) {
                service.serve(new DataInputStream(socket.getInputStream()), socket);
            } catch (IOException left) {
                // The client went away, as some of these tests want it to.
            }
        });
    }

    private interface Service {
        void serve(DataInputStream in, Socket socket) throws IOException;
    }
}
