// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionState.Stage;
import im.parley.Proxy;
import im.parley.Tls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsDialTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private static TestCertificates certificates;
    private ServerSocket server;

    @BeforeAll
    static void makeCertificates(@TempDir Path folder) throws Exception {
        certificates = TestCertificates.naming(folder, "dns:localhost");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void speaksToAServerItTrusts() throws Exception {
        echo();
        List<Stage> stages = new ArrayList<>();
        Transport transport = dial("localhost", Tls.of(certificates.client())).connect(stages::add);
        Buffer hello = new Buffer().writeUtf8("hello");
        transport.sink().write(hello, hello.size());
        transport.finish();

        assertThat(transport.input().readAllBytes()).asString().isEqualTo("hello");
        assertThat(stages).containsExactly(Stage.CONNECTING, Stage.SECURING);
        transport.cancel();
    }

    @Test
    void fitsTheSmallStackOfAReader() throws Exception {
        echo();
        CompletableFuture<Transport> connected = new CompletableFuture<>();
        Threads.platform().start("reader", () -> {
            try {
                connected.complete(
                        dial("localhost", Tls.of(certificates.client())).connect(stage -> {}));
            } catch (Throwable failure) {
                connected.completeExceptionally(failure);
            }
        });

        connected.get(20, TimeUnit.SECONDS).cancel();
    }

    @Test
    void refusesACertificateThatNobodyTrusts() throws Exception {
        echo();

        assertRefused(dial("localhost", Tls.system()));
    }

    @Test
    void refusesACertificateForAnotherHost() throws Exception {
        echo();

        assertRefused(dial("127.0.0.1", Tls.of(certificates.client())));
    }

    @Test
    void takesAnyCertificateWhereToldTo() throws Exception {
        echo();
        dial("127.0.0.1", Tls.insecure()).connect(stage -> {}).cancel();
    }

    @Test
    void refusesAServerThatDoesNotSpeakTls() throws Exception {
        server = new ServerSocket(0, 50, LOOPBACK);
        serve(socket -> {
            socket.getOutputStream().write(new byte[] {0x2A, 1, 0, 100, 0, 4, 0, 0, 0, 1});
            socket.getInputStream().read();
        });

        assertRefused(dial("localhost", Tls.insecure()));
    }

    @Test
    void takesAServerThatLeavesMidwayForLostAndNotForARefusal() throws Exception {
        server = new ServerSocket(0, 50, LOOPBACK);
        serve(socket -> socket.getInputStream().readNBytes(5));

        assertThatThrownBy(() -> dial("localhost", Tls.insecure()).connect(stage -> {}))
                .isInstanceOfSatisfying(
                        ConnectionException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.LOST));
    }

    @Test
    void isCancelledThoughThePeerReadsNothing() throws Exception {
        CompletableFuture<Void> clogged = new CompletableFuture<>();
        server = certificates.server().getServerSocketFactory().createServerSocket(0, 50, LOOPBACK);
        serve(socket -> {
            socket.getOutputStream().write(1);
            clogged.join();
        });
        Transport transport = dial("localhost", Tls.of(certificates.client())).connect(stage -> {});
        transport.input().read();
        CompletableFuture<IOException> failed = new CompletableFuture<>();
        Threads.platform().start("writer", () -> {
            Buffer endless = new Buffer().write(new byte[16 << 20]);
            try {
                transport.sink().write(endless, endless.size());
            } catch (IOException cut) {
                failed.complete(cut);
            }
        });
        transport.cancel();

        assertThat(failed.get(10, TimeUnit.SECONDS)).isNotNull();
        clogged.complete(null);
    }

    private static void assertRefused(Dial dial) {
        assertThatThrownBy(() -> dial.connect(stage -> {}))
                .isInstanceOfSatisfying(
                        ConnectionException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.TLS));
    }

    private Dial dial(String host, Tls tls) {
        return Dialer.network(tls, Proxy.direct(), Duration.ofSeconds(20)).dial(host, server.getLocalPort());
    }

    private void echo() throws IOException {
        server = certificates.server().getServerSocketFactory().createServerSocket(0, 50, LOOPBACK);
        serve(socket -> socket.getInputStream().transferTo(socket.getOutputStream()));
    }

    private void serve(Conversation conversation) {
        Threads.platform().start("tls server", () -> {
            try (Socket socket = server.accept()) {
                conversation.with(socket);
            } catch (IOException refused) {
                // The client went away, as some of these tests want it to.
            }
        });
    }

    private interface Conversation {
        void with(Socket socket) throws IOException;
    }
}
