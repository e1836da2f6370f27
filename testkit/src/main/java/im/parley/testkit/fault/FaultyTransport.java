// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.fault;

import im.parley.spi.link.Transport;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import okio.Buffer;
import okio.Sink;
import okio.Timeout;

/**
 * A connection that suffers the {@link Faults} of its server. What it is given at once it writes in one piece, unless
 * told to split it: old clients cannot read a header that comes in several.
 */
public final class FaultyTransport implements Transport, AutoCloseable {
    private static final byte MARKER = 0x2A;
    private static final int HEADER = 6;
    private static final int OLD_SIGN_OFF = 4;
    private static final int LONG = 0x8000;

    private final Faults faults;
    private final Transport rest;
    private final Sink sink;
    private final AtomicBoolean oldSignOff = new AtomicBoolean();

    FaultyTransport(Faults faults, Transport rest) {
        this.faults = faults;
        this.rest = rest;
        this.sink = new Mangler(rest.sink());
    }

    /** Leaves the length out of the next frame and cuts the connection behind it, as some servers sign off. */
    public void signOffTheOldWay() {
        oldSignOff.set(true);
    }

    @Override
    public InputStream input() {
        return rest.input();
    }

    @Override
    public Sink sink() {
        return sink;
    }

    @Override
    public void finish() throws IOException {
        rest.finish();
    }

    @Override
    public void cancel() {
        rest.cancel();
    }

    @Override
    public String peer() {
        return rest.peer();
    }

    /** Forgets the connection. */
    @Override
    public void close() {
        faults.forget(this);
    }

    /** Called by the one thread that writes at a time. */
    private final class Mangler implements Sink {
        private final Sink out;
        private int shift;

        Mangler(Sink out) {
            this.out = out;
        }

        @Override
        public void write(Buffer source, long byteCount) throws IOException {
            byte[] bytes = source.readByteArray(byteCount);
            for (int at = 0, next; isFrame(bytes, at); at = next) {
                next = at + length(bytes, at);
                shift += faults.takeGap() ? 1 : 0;
                renumber(bytes, at);
                if (length(bytes, at) > LONG && faults.takeLie()) {
                    bytes[at + 4] = (byte) ((bytes[at + 4] & 0xFF) >>> 1);
                }
                if (oldSignOff.get()) {
                    breakOff(bytes, at + OLD_SIGN_OFF);
                    return;
                }
                if (faults.takeTruncation()) {
                    breakOff(bytes, at + length(bytes, at) / 2);
                    return;
                }
            }
            send(bytes, bytes.length);
        }

        private void breakOff(byte[] bytes, int until) throws IOException {
            send(bytes, Math.min(until, bytes.length));
            out.flush();
            rest.finish();
        }

        private void send(byte[] bytes, int until) throws IOException {
            int size = Math.min(faults.pieces(), until);
            for (int at = 0; at < until; at += size) {
                Buffer piece = new Buffer().write(bytes, at, Math.min(size, until - at));
                out.write(piece, piece.size());
                out.flush();
            }
        }

        private void renumber(byte[] bytes, int at) {
            int sequence = u16(bytes, at + 2) + shift;
            bytes[at + 2] = (byte) (sequence >>> 8);
            bytes[at + 3] = (byte) sequence;
        }

        private static boolean isFrame(byte[] bytes, int at) {
            return at + HEADER <= bytes.length && bytes[at] == MARKER;
        }

        private static int length(byte[] bytes, int at) {
            return HEADER + u16(bytes, at + 4);
        }

        private static int u16(byte[] bytes, int at) {
            return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public Timeout timeout() {
            return out.timeout();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
