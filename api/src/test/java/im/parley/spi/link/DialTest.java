// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ConnectionState.Stage;
import im.parley.Proxy;
import im.parley.Tls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(100);

    /** No other program is given this one for the asking. */
    private static final int UNUSED_PORT = 1;

    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void connectsByNameAndByNumber() throws IOException {
        for (String host : new String[] {"localhost", "127.0.0.1"}) {
            List<Stage> stages = new ArrayList<>();
            Transport transport = dialer(LONG, Lookup.SYSTEM).dial(host, port()).connect(stages::add);
            try (Socket accepted = server.accept()) {
                accepted.getOutputStream().write('!');
                assertThat(transport.input().read()).isEqualTo('!');
            }
            assertThat(stages).containsExactly(Stage.CONNECTING);
            assertThat(transport.peer()).contains("127.0.0.1:" + port());
            transport.cancel();
        }
    }

    @Test
    void tellsARefusedConnection() {
        assertFails(dialer(LONG, Lookup.SYSTEM), UNUSED_PORT, Reason.REFUSED);
    }

    @Test
    void tellsAnUnknownHost() {
        Lookup empty = host -> CompletableFuture.failedFuture(new UnknownHostException(host));

        assertThatThrownBy(
                        () -> dialer(LONG, empty).dial("nowhere.invalid", 5190).connect(stage -> {}))
                .hasMessageContaining("nowhere.invalid:5190: there is no such host")
                .isInstanceOfSatisfying(ConnectionException.class, failure -> {
                    assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_HOST);
                    assertThat(failure.sent()).isEqualTo(Sent.NO);
                    assertThat(failure.isSafeToRetry()).isTrue();
                });
    }

    @Test
    void asksTheSystemWhoAHostIs() throws Exception {
        assertThat(Lookup.SYSTEM.start("127.0.0.1").get(10, TimeUnit.SECONDS))
                .containsExactly(InetAddress.getByName("127.0.0.1"));
        assertThat(Lookup.SYSTEM
                        .start("not a host")
                        .handle((found, failure) -> failure)
                        .get(10, TimeUnit.SECONDS))
                .isInstanceOf(UnknownHostException.class);
    }

    @Test
    void triesEveryAddressInTurn() throws Exception {
        InetAddress dead = InetAddress.getByName("::1");
        InetAddress alive = InetAddress.getByName("127.0.0.1");
        Lookup both = host -> CompletableFuture.completedFuture(new InetAddress[] {dead, alive});

        Transport transport = dialer(LONG, both).dial("two.example", port()).connect(stage -> {});
        assertThat(transport.peer()).contains("127.0.0.1");
        transport.cancel();
    }

    @Test
    void givesUpALookUpThatTakesTooLong() {
        assertFails(dialer(SHORT, host -> new CompletableFuture<>()), Reason.TIMED_OUT);
    }

    @Test
    void givesUpAHandshakeThatStalls() {
        Dialer stalled = Dialer.network(Tls.insecure(), Proxy.direct(), SHORT);

        assertFails(stalled, Reason.TIMED_OUT);
    }

    @Test
    void canBeCancelledBeforeItConnects() {
        Dial dial = dialer(LONG, Lookup.SYSTEM).dial("localhost", port());
        dial.cancel();

        assertThatThrownBy(() -> dial.connect(stage -> {})).isInstanceOf(ConnectionException.class);
    }

    @Test
    void canBeCancelledWhileItLooksUp() throws Exception {
        CompletableFuture<InetAddress[]> never = new CompletableFuture<>();
        CompletableFuture<String> asked = new CompletableFuture<>();
        assertCancelReleases(
                dialer(LONG, host -> {
                    asked.complete(host);
                    return never;
                }),
                asked);
        assertThat(never).isCancelled();
    }

    @Test
    void canBeCancelledWhileItShakesHands() throws Exception {
        CompletableFuture<Socket> accepted = new CompletableFuture<>();
        Threads.platform().start("accept", () -> {
            try {
                Socket socket = server.accept();
                socket.getInputStream().read();
                accepted.complete(socket);
            } catch (IOException broken) {
                accepted.completeExceptionally(broken);
            }
        });

        assertCancelReleases(Dialer.network(Tls.insecure(), Proxy.direct(), LONG), accepted);
        accepted.get().close();
    }

    @Test
    void cancelsAConnectionItHasMade() throws IOException {
        Dial dial = dialer(LONG, Lookup.SYSTEM).dial("127.0.0.1", port());
        Transport transport = dial.connect(stage -> {});
        dial.cancel();

        assertThatThrownBy(() -> transport.input().read()).isInstanceOf(IOException.class);
        try (Socket accepted = server.accept()) {
            assertThat(accepted.getInputStream().read()).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @CsvSource({"'',5190", "'two words',5190", "'line\r\nbreak',5190", "host,0", "host,65536", "host,-1"})
    void refusesWhatCannotBeAnAddress(String host, int port) {
        assertThatThrownBy(() -> dialer(LONG, Lookup.SYSTEM).dial(host, port).connect(stage -> {}))
                .isInstanceOfSatisfying(
                        ConnectionException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_HOST));
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,true",
        "255.250.199.9,true",
        "::1,true",
        "fe80::1%eth0,true",
        "256.1.1.1,false",
        "1.2.3,false",
        "1.2.3.4.,false",
        "1.2.3.4.5,false",
        "4.example,false"
    })
    void looksUpAllButNumbers(String host, boolean numeric) {
        assertThat(new Address(host, 1).isNumeric()).isEqualTo(numeric);
    }

    private void assertCancelReleases(Dialer dialer, CompletableFuture<?> waiting) throws Exception {
        Dial dial = dialer.dial("localhost", port());
        CompletableFuture<ConnectionException> failed = new CompletableFuture<>();
        Threads.platform().start("dial", () -> {
            try {
                dial.connect(stage -> {});
            } catch (ConnectionException failure) {
                failed.complete(failure);
            }
        });
        waiting.get(10, TimeUnit.SECONDS);
        dial.cancel();

        assertThat(failed.get(10, TimeUnit.SECONDS).sent()).isEqualTo(Sent.NO);
    }

    private void assertFails(Dialer dialer, Reason reason) {
        assertFails(dialer, port(), reason);
    }

    private static void assertFails(Dialer dialer, int port, Reason reason) {
        assertThatThrownBy(() -> dialer.dial("localhost", port).connect(stage -> {}))
                .isInstanceOfSatisfying(ConnectionException.class, failure -> {
                    assertThat(failure.reason()).isEqualTo(reason);
                    assertThat(failure.sent()).isEqualTo(Sent.NO);
                    assertThat(failure).hasMessageContaining("localhost:" + port);
                });
    }

    private int port() {
        return server.getLocalPort();
    }

    private static Dialer dialer(Duration deadline, Lookup lookup) {
        return new NetworkDialer(Tls.off(), Proxy.direct(), deadline, lookup);
    }
}
