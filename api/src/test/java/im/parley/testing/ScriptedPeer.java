// SPDX-License-Identifier: Apache-2.0
package im.parley.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ConnectionState.Stage;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapReader;
import im.parley.spi.flap.FlapWriter;
import im.parley.spi.link.Dial;
import im.parley.spi.link.Dialer;
import im.parley.spi.link.Transport;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okio.Buffer;
import okio.ByteString;
import okio.Okio;
import okio.Pipe;

/**
 * The other end of a connection in memory, played by a test line by line: it says, and waits for, exactly what the test
 * tells it. A wait that is not fulfilled within ten seconds, or not by the bytes expected, is an
 * {@link AssertionError} that tells all that was exchanged before. To stall, stop telling it anything. For one thread.
 */
public final class ScriptedPeer implements AutoCloseable {
    /** More than any test sends without its being read. */
    private static final long ROOM = 1 << 20;

    private static final int FIRST_SEQUENCE = 100;
    private static final long PATIENCE_SECONDS = 10;

    private final String name;
    private final Pipe toPeer;
    private final Pipe fromPeer;
    private final Transport theirs;
    private final InputStream input;
    private final FlapReader frames;
    private final FlapWriter writer = new FlapWriter(FIRST_SEQUENCE);
    private final List<String> exchanged = new ArrayList<>();
    private int piece = Integer.MAX_VALUE;
    private volatile String address = "nobody";

    public ScriptedPeer(String name) {
        this(name, ROOM);
    }

    /** @param room how many bytes either side can write before the other has to read */
    public ScriptedPeer(String name, long room) {
        this.name = name;
        toPeer = new Pipe(room);
        fromPeer = new Pipe(room);
        toPeer.source().timeout().timeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
        fromPeer.sink().timeout().timeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
        input = Okio.buffer(toPeer.source()).inputStream();
        frames = new FlapReader(input);
        theirs = new PipeTransport(fromPeer, toPeer);
    }

    /** Returns the end for the code under test. */
    public Transport transport() {
        return theirs;
    }

    /** Returns a dialer that connects to these, in this order; whoever dials once more is refused. */
    public static Dialer dialer(ScriptedPeer... peers) {
        Queue<ScriptedPeer> waiting = new ArrayDeque<>(List.of(peers));
        return (host, port) -> {
            ScriptedPeer next = waiting.poll();
            if (next == null) {
                return new Refusal(host + ":" + port);
            }
            next.address = host + ":" + port;
            return Dial.to(next.transport());
        };
    }

    /** Returns {@code host:port} as it was dialed, {@code nobody} before. */
    public String address() {
        return address;
    }

    /** Waits for these bytes, outside any frame; only before the first frame. */
    public ScriptedPeer expect(ByteString bytes) {
        byte[] got = attempt("expect " + bytes.hex(), () -> read(bytes.size()));
        exchanged.add("> " + ByteString.of(got).hex());
        check(bytes.toByteArray(), got, "bytes");
        return this;
    }

    /** Waits for this ASCII text, outside any frame; only before the first frame. */
    public ScriptedPeer expectText(String text) {
        return expect(ByteString.encodeString(text, US_ASCII));
    }

    /** Waits for a frame, whatever is in it. */
    public FlapFrame expectFrame() {
        return frame("a frame");
    }

    /** Waits for a frame on this channel. */
    public FlapFrame expectFrame(int channel) {
        FlapFrame got = frame("a frame on channel " + channel);
        if (got.channel() != channel) {
            throw failure("expected a frame on channel " + channel + ", got " + got, null);
        }
        return got;
    }

    /** Waits for a frame with this payload, whose hexadecimal form may hold blanks. */
    public FlapFrame expectFrame(int channel, String hex) {
        FlapFrame got = expectFrame(channel);
        check(bytes(hex), got.payload(), "payload");
        return got;
    }

    /** Waits until the code under test has closed its direction, or broken off, after nothing more. */
    public ScriptedPeer expectEnd() {
        boolean more = attempt("expect the end", () -> {
            try {
                return frames.next();
            } catch (InterruptedIOException patienceIsOver) {
                throw patienceIsOver;
            } catch (IOException brokenOff) {
                return false;
            }
        });
        if (more) {
            exchanged.add("> " + line(frames.frame()));
            throw failure("expected the end, got " + frames.frame(), null);
        }
        exchanged.add("> end");
        return this;
    }

    /** Sends these bytes as they are. */
    public ScriptedPeer send(ByteString bytes) {
        exchanged.add("< " + bytes.hex());
        write(bytes);
        return this;
    }

    /** Sends a frame with the next sequence number. */
    public ScriptedPeer sendFrame(int channel, byte[] payload) {
        return send(next(channel, payload));
    }

    /** Sends a frame with this payload, whose hexadecimal form may hold blanks. */
    public ScriptedPeer sendFrame(int channel, String hex) {
        return sendFrame(channel, bytes(hex));
    }

    /** Sends the first bytes of a frame, then ends its direction. */
    public ScriptedPeer sendTruncated(int channel, byte[] payload, int count) {
        return send(next(channel, payload).substring(0, count)).end();
    }

    /** From now on hands over at most so many bytes at a time. */
    public ScriptedPeer inPiecesOf(int bytes) {
        piece = bytes;
        return this;
    }

    /** Ends its direction. */
    public ScriptedPeer end() {
        exchanged.add("< end");
        attempt("end", () -> {
            fromPeer.sink().close();
            return true;
        });
        return this;
    }

    /** Breaks the connection both ways at once. */
    @Override
    public void close() {
        exchanged.add("< broken off");
        fromPeer.cancel();
        toPeer.cancel();
    }

    /** Unlike {@code readNBytes} it does not look for more than it needs, which would block. */
    private byte[] read(int count) throws IOException {
        byte[] got = new byte[count];
        for (int at = 0; at < count; ) {
            int some = input.read(got, at, count - at);
            if (some < 0) {
                throw new EOFException("the end after " + at + " of " + count + " bytes");
            }
            at += some;
        }
        return got;
    }

    private FlapFrame frame(String what) {
        boolean there = attempt("expect " + what, frames::next);
        if (!there) {
            exchanged.add("> end");
            throw failure("expected " + what + ", got the end", null);
        }
        FlapFrame got = frames.frame();
        exchanged.add("> " + line(got));
        return got;
    }

    private ByteString next(int channel, byte[] payload) {
        Buffer out = new Buffer();
        writer.write(channel, payload, out);
        return out.readByteString();
    }

    /** As over TCP, writing to a peer that has gone is no failure; the next wait will tell. */
    private void write(ByteString bytes) {
        try {
            for (int at = 0; at < bytes.size(); ) {
                int count = Math.min(piece, bytes.size() - at);
                fromPeer.sink().write(new Buffer().write(bytes, at, count), count);
                at += count;
            }
        } catch (InterruptedIOException patienceIsOver) {
            throw failure("could not send: nobody reads", patienceIsOver);
        } catch (IOException gone) {
            exchanged.add("(not delivered: " + gone.getMessage() + ")");
        }
    }

    private void check(byte[] expected, byte[] got, String what) {
        int at = Arrays.mismatch(expected, got);
        if (at >= 0) {
            throw failure(
                    String.format(
                            "%s differ at %d%nexpected %s%n     got %s",
                            what,
                            at,
                            ByteString.of(expected).hex(),
                            ByteString.of(got).hex()),
                    null);
        }
    }

    private <T> T attempt(String what, Action<T> action) {
        try {
            return action.run();
        } catch (IOException | RuntimeException thrown) {
            throw failure("could not " + what + ": " + thrown, thrown);
        }
    }

    private AssertionError failure(String what, Throwable cause) {
        String story = exchanged.isEmpty() ? "nothing" : String.join("\n  ", exchanged);
        return new AssertionError("peer " + name + " " + what + "\nexchanged (< is the peer's):\n  " + story, cause);
    }

    private static String line(FlapFrame frame) {
        return ByteString.of(frame.toByteArray()).hex();
    }

    private static byte[] bytes(String hex) {
        return ByteString.decodeHex(hex.replaceAll("\\s", "")).toByteArray();
    }

    private interface Action<T> {
        T run() throws IOException;
    }

    private record Refusal(String address) implements Dial {
        @Override
        public Transport connect(Consumer<Stage> stages) {
            throw new ConnectionException(Reason.REFUSED, "nobody is scripted at " + address, Sent.NO);
        }

        @Override
        public void cancel() {}
    }
}
