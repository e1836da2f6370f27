// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.Proxy;
import im.parley.Tls;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptorTest {
    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @Test
    void servesEachConnectionOnAThreadOfItsOwn() throws Exception {
        CountDownLatch together = new CountDownLatch(2);
        try (Acceptor acceptor = listen(transport -> {
                    together.countDown();
                    await(together);
                    greet(transport);
                });
                Socket first = connect(acceptor);
                Socket second = connect(acceptor)) {
            assertThat(first.getInputStream().readAllBytes()).asString().isEqualTo("hello");
            assertThat(second.getInputStream().readAllBytes()).asString().isEqualTo("hello");
        }
    }

    @Test
    void goesOnAfterAConnectionThatFailed() throws Exception {
        CountDownLatch failedOnce = new CountDownLatch(1);
        try (Acceptor acceptor = listen(transport -> {
            if (failedOnce.getCount() > 0) {
                failedOnce.countDown();
                throw new IllegalStateException("this one fails");
            }
            greet(transport);
        })) {
            try (Socket unlucky = connect(acceptor)) {
                assertThat(unlucky.getInputStream().read()).isEqualTo(-1);
            }
            try (Socket lucky = connect(acceptor)) {
                assertThat(lucky.getInputStream().readAllBytes()).asString().isEqualTo("hello");
            }
        }
    }

    @Test
    void speaksTlsAndOutlivesAClientThatDoesNot(@TempDir Path folder) throws Exception {
        TestCertificates certificates = TestCertificates.naming(folder, "dns:localhost");
        try (Acceptor acceptor =
                Acceptor.listen(ANY_PORT, "tls server", Threads.shared(), certificates.server(), AcceptorTest::greet)) {
            try (Socket plain = connect(acceptor)) {
                plain.getOutputStream().write(new byte[64]);
                plain.getInputStream().readAllBytes();
            }
            Transport transport = Dialer.network(Tls.of(certificates.client()), Proxy.direct(), Duration.ofSeconds(20))
                    .dial("localhost", acceptor.address().getPort())
                    .connect(stage -> {});
            assertThat(transport.input().readAllBytes()).asString().isEqualTo("hello");
            transport.cancel();
        }
    }

    @Test
    void stopsListeningWhenClosed() throws Exception {
        Acceptor acceptor = listen(AcceptorTest::greet);
        acceptor.close();

        assertThatThrownBy(() -> connect(acceptor)).isInstanceOf(ConnectException.class);
    }

    @Test
    void saysWhenThePortIsTaken() throws Exception {
        try (Acceptor acceptor = listen(AcceptorTest::greet)) {
            assertThatThrownBy(() -> Acceptor.listen(acceptor.address(), "second", Threads.platform(), t -> {}))
                    .isInstanceOf(BindException.class);
        }
    }

    private static Acceptor listen(Consumer<Transport> server) throws IOException {
        return Acceptor.listen(ANY_PORT, "test server", Threads.shared(), server);
    }

    private static Socket connect(Acceptor acceptor) throws IOException {
        return new Socket(acceptor.address().getAddress(), acceptor.address().getPort());
    }

    private static void greet(Transport transport) {
        try {
            Buffer hello = new Buffer().writeUtf8("hello");
            transport.sink().write(hello, hello.size());
            transport.finish();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
