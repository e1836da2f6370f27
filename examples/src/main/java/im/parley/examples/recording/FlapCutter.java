// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import java.util.Optional;
import okio.ByteString;

/**
 * Cuts the bytes of one direction into frames. What does not begin with a star is outside of frames: the word that opens
 * a TOC connection up to its last line end, anything else as far as it has come.
 */
final class FlapCutter {
    private static final byte STAR = '*';
    private static final int HEADER = 6;

    private byte[] bytes = new byte[1024];
    private int from;
    private int to;

    /** A frame, or bytes outside of frames. */
    record Piece(int channel, int sequence, ByteString payload) {
        boolean isRaw() {
            return channel == RecordedFrame.RAW;
        }
    }

    void add(ByteString more) {
        if (more.size() > bytes.length - to) {
            int size = to - from;
            byte[] room = size + more.size() > bytes.length / 2 ? new byte[(size + more.size()) * 2] : bytes;
            System.arraycopy(bytes, from, room, 0, size);
            bytes = room;
            from = 0;
            to = size;
        }
        more.copyInto(0, bytes, to, more.size());
        to += more.size();
    }

    /** Takes the next piece that is complete. */
    Optional<Piece> next() {
        if (from == to) {
            return Optional.empty();
        }
        return bytes[from] == STAR ? frame() : outside();
    }

    /** Returns the bytes that make no piece yet. */
    ByteString remainder() {
        return ByteString.of(bytes, from, to - from);
    }

    private Optional<Piece> frame() {
        if (to - from < HEADER || to - from - HEADER < u16(from + 4)) {
            return Optional.empty();
        }
        int header = from;
        from += HEADER;
        return Optional.of(new Piece(bytes[header + 1] & 0xFF, u16(header + 2), take(u16(header + 4))));
    }

    private Optional<Piece> outside() {
        int opening = Protocol.FLAPON.size();
        int same = Math.min(opening, to - from);
        boolean opens = Protocol.FLAPON.rangeEquals(0, bytes, from, same);
        if (opens && same < opening) {
            return Optional.empty();
        }
        int end = lineEnds(opens ? from + opening : from);
        return Optional.of(new Piece(RecordedFrame.RAW, 0, take((end > from ? end : to) - from)));
    }

    /** Returns the index behind the line ends that begin there. Some clients write a NUL among them. */
    private int lineEnds(int start) {
        int at = start;
        while (at < to && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
            at++;
        }
        return at;
    }

    private int u16(int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private ByteString take(int count) {
        ByteString taken = ByteString.of(bytes, from, count);
        from += count;
        return taken;
    }
}
