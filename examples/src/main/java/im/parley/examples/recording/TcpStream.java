// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import im.parley.examples.recording.FlapCutter.Piece;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import okio.ByteString;

/** Puts the segments of one direction back in order: repeated bytes are dropped, early ones wait for those before. */
final class TcpStream {
    private final FlapCutter cutter = new FlapCutter();
    private final TreeMap<Long, ByteString> early = new TreeMap<>();
    private boolean started;
    private int next;
    private long delivered;

    /** Says which byte comes first; later calls mean nothing. */
    void start(int sequence) {
        if (!started) {
            next = sequence;
            started = true;
        }
    }

    /** Takes a segment; where a recording began in the middle, the first one is the start. */
    void add(int sequence, ByteString payload) {
        if (payload.size() == 0) {
            return;
        }
        start(sequence);
        long at = delivered + (sequence - next);
        early.merge(at, payload, (one, other) -> one.size() < other.size() ? other : one);
        while (!early.isEmpty() && early.firstKey() <= delivered) {
            deliver(early.pollFirstEntry());
        }
    }

    private void deliver(Map.Entry<Long, ByteString> segment) {
        long known = delivered - segment.getKey();
        ByteString payload = segment.getValue();
        if (known < payload.size()) {
            ByteString fresh = payload.substring((int) known);
            cutter.add(fresh);
            next += fresh.size();
            delivered += fresh.size();
        }
    }

    Optional<Piece> next() {
        return cutter.next();
    }

    /** Returns the bytes that make no frame yet. */
    ByteString remainder() {
        return cutter.remainder();
    }

    /** Returns how many bytes wait for some that were not recorded. */
    int behindGap() {
        return early.values().stream().mapToInt(ByteString::size).sum();
    }
}
