// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.spi.link.LinkEnd;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps what a link tells. */
final class FlapRecorder implements FlapHandler {
    volatile @Nullable RuntimeException thrown;
    private final CountDownLatch opened = new CountDownLatch(1);
    private final BlockingQueue<FlapFrame> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<LinkEnd> end = new CompletableFuture<>();

    @Override
    public void opened() {
        opened.countDown();
    }

    @Override
    public void frame(FlapFrame frame) {
        if (thrown != null) {
            throw thrown;
        }
        frames.add(frame);
    }

    @Override
    public void ended(LinkEnd how) {
        assertThat(end.complete(how)).isTrue();
    }

    void awaitOpened() throws InterruptedException {
        assertThat(opened.await(10, TimeUnit.SECONDS)).isTrue();
    }

    FlapFrame take() throws InterruptedException {
        FlapFrame frame = frames.poll(10, TimeUnit.SECONDS);
        assertThat(frame).isNotNull();
        return frame;
    }

    LinkEnd end() throws Exception {
        return end.get(10, TimeUnit.SECONDS);
    }

    ConnectionException failure() throws Exception {
        return ((LinkEnd.Failed) end()).cause();
    }
}
