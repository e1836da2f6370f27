// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import im.parley.ConnectionException;
import im.parley.WireTap.Direction;
import im.parley.spi.link.Dial;
import im.parley.spi.link.Link;
import im.parley.spi.link.LinkEnd;
import im.parley.spi.link.Outcome;
import im.parley.spi.link.Transport;
import im.parley.spi.link.Write;
import java.util.Optional;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * One connection that carries FLAP, either side of it. Used once. Sending, closing and failing are safe from any thread
 * and never block; sequence numbers follow the order on the wire. Frames are received by one thread, which calls the
 * {@link FlapHandler}.
 */
public final class FlapLink {
    private static final byte[] EMPTY = {};

    private final Link link;
    private final FlapWriter writer;
    private final FlapTaps taps;
    private final @Nullable KeepAlive keepAlive;

    FlapLink(FlapLinkBuilder settings, FlapHandler handler) {
        writer = new FlapWriter(settings.firstSequence);
        taps = new FlapTaps(settings.link.name(), settings.taps, settings.inspector, settings.clock, settings.watch);
        keepAlive = settings.keepAlive;
        link = new Link(settings.dial, settings.link, new FlapReceiver(handler, taps, keepAlive, this::breakSilence));
        if (settings.preamble.size() > 0) {
            link.sendFirst(new Preamble(settings.preamble));
        }
    }

    /** Begins to describe a link; it is dialed when it is started. */
    public static FlapLinkBuilder over(Dial dial) {
        return new FlapLinkBuilder(dial);
    }

    /** Begins to describe a link over a connection that stands. */
    public static FlapLinkBuilder over(Transport transport) {
        return new FlapLinkBuilder(Dial.to(transport));
    }

    /** Starts the reader on a thread of its own. */
    public void start() {
        link.start();
    }

    /** Makes the calling thread the reader; returns when the link has ended. */
    public void run() {
        link.run();
    }

    /**
     * Sends a frame whose loss nobody would hear of: if the queue is full, the link ends.
     *
     * @param payload left alone from now on
     * @throws IllegalArgumentException for a channel that FLAP has not, or a payload over 65535 bytes
     */
    public Write send(int channel, byte[] payload) {
        return send(channel, payload, Outcome.UNHEARD);
    }

    /**
     * Sends a frame behind what already waits.
     *
     * @param payload left alone from now on
     * @throws IllegalArgumentException for a channel that FLAP has not, or a payload over 65535 bytes
     */
    public Write send(int channel, byte[] payload, Outcome outcome) {
        Frame frame = new Frame(channel, payload, outcome);
        link.send(frame);
        return frame;
    }

    /**
     * Sends a frame before what already waits.
     *
     * @param payload left alone from now on
     * @throws IllegalArgumentException for a channel that FLAP has not, or a payload over 65535 bytes
     */
    public Write sendFirst(int channel, byte[] payload, Outcome outcome) {
        Frame frame = new Frame(channel, payload, outcome);
        link.sendFirst(frame);
        return frame;
    }

    /** Lets what waits go out, then closes; see {@link Link#close}. */
    public void close() {
        link.close();
    }

    /** Ends the link at once; see {@link Link#fail}. */
    public void fail(ConnectionException cause) {
        link.fail(cause);
    }

    /** Returns how it ended, empty before. */
    public Optional<LinkEnd> end() {
        return link.end();
    }

    /** Returns true once connected, until closing begins or the link ends. */
    public boolean isOpen() {
        return link.isOpen();
    }

    @Override
    public String toString() {
        return link.toString();
    }

    private void breakSilence() {
        sendFirst(FlapFrame.KEEP_ALIVE, EMPTY, Outcome.UNHEARD);
    }

    /** A frame to send, and its own place in the queue. */
    private final class Frame extends Write {
        private final int channel;
        private final byte[] payload;

        Frame(int channel, byte[] payload, Outcome outcome) {
            super(outcome);
            FlapFrame.check(channel, payload.length);
            this.channel = channel;
            this.payload = payload;
        }

        @Override
        protected int size() {
            return FlapFrame.HEADER_SIZE + payload.length;
        }

        @Override
        protected void encode(Buffer out) {
            int sequence = writer.write(channel, payload, out);
            if (keepAlive != null) {
                keepAlive.spoke();
            }
            taps.show(Direction.OUT, channel, sequence, payload);
        }
    }

    /** What goes out before the first frame. */
    private static final class Preamble extends Write {
        private final ByteString bytes;

        Preamble(ByteString bytes) {
            super(Outcome.UNHEARD);
            this.bytes = bytes;
        }

        @Override
        protected int size() {
            return bytes.size();
        }

        @Override
        protected void encode(Buffer out) {
            out.write(bytes);
        }
    }
}
