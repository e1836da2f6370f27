// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapHandler;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.link.LinkEnd;
import im.parley.spi.link.LinkSettings;
import im.parley.spi.link.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okio.ByteString;

/** A client that knows frames and nothing more. */
public final class FrameClient implements FlapHandler, AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<FlapFrame> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<LinkEnd> end = new CompletableFuture<>();
    private final FlapLink link;

    public FrameClient(String host, int port, ByteString preamble) {
        try {
            link = FlapLink.over(Transport.over(new Socket(host, port)))
                    .settings(LinkSettings.named("client"))
                    .preamble(preamble)
                    .handledBy(this);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        link.start();
    }

    @Override
    public void frame(FlapFrame frame) {
        frames.add(frame);
    }

    @Override
    public void ended(LinkEnd how) {
        end.complete(how);
    }

    public void send(int channel, byte[] payload) {
        link.send(channel, payload);
    }

    /** Returns the next frame. */
    public FlapFrame next() {
        try {
            FlapFrame frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(frame).as("a frame in time").isNotNull();
            return frame;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Tells whether nothing has come that {@link #next} did not return. */
    public boolean isQuiet() {
        return frames.isEmpty();
    }

    /** Waits for the end of the connection. */
    public LinkEnd end() {
        return end.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        link.fail(new ConnectionException(
                ConnectionException.Reason.LOST, "the test is over", ConnectionException.Sent.UNKNOWN));
    }
}
