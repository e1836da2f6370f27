// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException.Reason;
import im.parley.Proxy;
import im.parley.Tls;
import im.parley.spi.link.Acceptor;
import im.parley.spi.link.Dialer;
import im.parley.spi.link.FirstBytes;
import im.parley.spi.link.LinkEnd;
import im.parley.spi.link.LinkSettings;
import im.parley.spi.link.Threads;
import im.parley.spi.link.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both sides of a link over real sockets, on threads of either kind. */
class FlapSocketTest {
    private static final String PREAMBLE = "FLAPON\r\n\r\n";

    /** No other program is given this one for the asking. */
    private static final int UNUSED_PORT = 1;

    private final BlockingQueue<FlapLink> accepted = new LinkedBlockingQueue<>();
    private final FlapRecorder client = new FlapRecorder();
    private final FlapRecorder server = new FlapRecorder();

    static List<Threads> threads() {
        return List.of(Threads.shared(), Threads.platform());
    }

    @ParameterizedTest
    @MethodSource("threads")
    void keepsTheOrderOfSeveralSenders(Threads threads) throws Exception {
        int senders = 3;
        int each = 2000;
        try (Acceptor acceptor = listen(threads)) {
            FlapLink link = dial(threads, acceptor.address());
            List<Thread> started = new ArrayList<>();
            for (int s = 0; s < senders; s++) {
                byte sender = (byte) s;
                started.add(Threads.platform().start("sender " + s, () -> {
                    for (int i = 0; i < each; i++) {
                        link.send(FlapFrame.DATA, new byte[] {sender, (byte) (i >>> 8), (byte) i});
                    }
                }));
            }
            for (Thread thread : started) {
                thread.join();
            }
            int[] next = new int[senders];
            int sequence = 0xFFF0;
            for (int n = 0; n < senders * each; n++) {
                FlapFrame frame = server.take();
                byte[] payload = frame.payload();
                assertThat(frame.sequence()).isEqualTo(sequence++ & 0xFFFF);
                assertThat((payload[1] & 0xFF) << 8 | payload[2] & 0xFF).isEqualTo(next[payload[0]]++);
            }
            link.close();
            assertThat(client.end()).isEqualTo(new LinkEnd.Closed());
            assertThat(server.end()).isEqualTo(new LinkEnd.PeerClosed());
        }
    }

    @ParameterizedTest
    @MethodSource("threads")
    void deliversTheLastWordsOfASideThatClosesWhileTheOtherTalks(Threads threads) throws Exception {
        try (Acceptor acceptor = listen(threads)) {
            FlapLink link = dial(threads, acceptor.address());
            link.send(FlapFrame.DATA, "a wrong password".getBytes());
            server.take();
            for (int i = 0; i < 100; i++) {
                link.send(FlapFrame.DATA, new byte[100]);
            }
            FlapLink theirs = acceptedLink();
            theirs.send(FlapFrame.DATA, "ERROR:980".getBytes());
            theirs.send(FlapFrame.SIGN_OFF, new byte[0]);
            theirs.close();

            assertThat(client.take().payload()).asString().isEqualTo("ERROR:980");
            assertThat(client.take().channel()).isEqualTo(FlapFrame.SIGN_OFF);
            assertThat(client.end()).isEqualTo(new LinkEnd.PeerClosed());
            assertThat(server.end()).isEqualTo(new LinkEnd.Closed());
        }
    }

    @ParameterizedTest
    @MethodSource("threads")
    void tellsARefusedConnectionThroughItsEnd(Threads threads) throws Exception {
        dial(threads, new InetSocketAddress(InetAddress.getLoopbackAddress(), UNUSED_PORT));

        assertThat(client.failure().reason()).isEqualTo(Reason.REFUSED);
    }

    private FlapLink dial(Threads threads, InetSocketAddress address) {
        FlapLink link = FlapLink.over(Dialer.network(Tls.off(), Proxy.direct(), Duration.ofSeconds(20))
                        .dial(address.getHostString(), address.getPort()))
                .settings(LinkSettings.named("client").withThreads(threads))
                .preamble(ByteString.encodeUtf8(PREAMBLE))
                .firstSequence(0xFFF0)
                .handledBy(client);
        link.start();
        return link;
    }

    private Acceptor listen(Threads threads) throws IOException {
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        return Acceptor.listen(anyPort, "server", threads, transport -> serve(threads, transport));
    }

    private void serve(Threads threads, Transport transport) {
        try {
            FirstBytes first = FirstBytes.of(transport, 4);
            assertThat(first.startWith("FLAP")).isTrue();
            first.transport().input().readNBytes(PREAMBLE.length());
            FlapLink link = FlapLink.over(first.transport())
                    .settings(LinkSettings.named("served").withThreads(threads))
                    .handledBy(server);
            accepted.add(link);
            link.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private FlapLink acceptedLink() throws InterruptedException {
        FlapLink link = accepted.poll(10, TimeUnit.SECONDS);
        assertThat(link).isNotNull();
        return link;
    }
}
