// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.spi.link.LinkEnd;
import im.parley.spi.link.Transport;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okio.Okio;
import okio.Socket;
import org.junit.jupiter.api.Test;

class FlapLinkTest {
    private final Socket[] pair = Okio.inMemorySocketPair(1 << 20);
    private final Recorder ours = new Recorder();
    private final Recorder theirs = new Recorder();
    private final FlapLink client =
            FlapLink.over(Transport.over(pair[0])).firstSequence(65535).handledBy(ours);
    private final FlapLink server =
            FlapLink.over(Transport.over(pair[1])).firstSequence(100).handledBy(theirs);

    @Test
    void carriesFramesBothWaysAndEndsBothSidesInGoodOrder() throws Exception {
        client.send(FlapFrame.SIGN_ON, new byte[] {0, 0, 0, 1});
        client.send(FlapFrame.DATA, new byte[] {7});
        client.start();
        server.start();
        server.send(FlapFrame.DATA, new byte[0]);
        assertThat(theirs.take()).isEqualTo(new FlapFrame(1, 65535, new byte[] {0, 0, 0, 1}));
        assertThat(theirs.take()).isEqualTo(new FlapFrame(2, 0, new byte[] {7}));
        assertThat(ours.take()).isEqualTo(new FlapFrame(2, 100, new byte[0]));
        client.close();
        assertThat(theirs.end()).isEqualTo(new LinkEnd.PeerClosed());
        assertThat(ours.end()).isEqualTo(new LinkEnd.Closed());
    }

    private static final class Recorder implements FlapHandler {
        private final BlockingQueue<FlapFrame> frames = new LinkedBlockingQueue<>();
        private final CompletableFuture<LinkEnd> end = new CompletableFuture<>();

        @Override
        public void frame(FlapFrame frame) {
            frames.add(frame);
        }

        @Override
        public void ended(LinkEnd how) {
            end.complete(how);
        }

        FlapFrame take() throws InterruptedException {
            return frames.poll(10, TimeUnit.SECONDS);
        }

        LinkEnd end() throws Exception {
            return end.get(10, TimeUnit.SECONDS);
        }
    }
}
