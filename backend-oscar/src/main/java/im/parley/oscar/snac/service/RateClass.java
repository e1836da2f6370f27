// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.Optional;

/**
 * How fast the SNACs of one class may come: borders for a moving average, in milliseconds, over the time between two.
 * 30 bytes, or 35 where the client speaks a later version of food group 01.
 *
 * @param window how many SNACs the average runs over
 * @param clear where a class that was limited is free again
 * @param alert below it the server warns
 * @param limit below it the server drops what comes
 * @param disconnect below it the server ends the connection
 * @param current the average now
 * @param max the average never goes above
 * @param recent the further five bytes
 */
public record RateClass(
        int id,
        long window,
        long clear,
        long alert,
        long limit,
        long disconnect,
        long current,
        long max,
        Optional<Recent> recent) {
    /** Without {@link #recent()}, in bytes. */
    static final int SHORT = 30;

    /** With {@link #recent()}, in bytes. */
    static final int LONG = 35;

    /**
     * What happened last.
     *
     * @param since milliseconds since the last SNAC of the class; not to be trusted: servers put other times there
     * @param state 0 for normal, else the server is limiting
     */
    public record Recent(long since, int state) {}

    /** Reads a block; the window tells which of the two lengths it has. */
    public static RateClass read(WireReader in) {
        return new RateClass(
                in.u16(), in.u32(), in.u32(), in.u32(), in.u32(), in.u32(), in.u32(), in.u32(), recent(in));
    }

    private static Optional<Recent> recent(WireReader in) {
        return in.remaining() < LONG - SHORT ? Optional.empty() : Optional.of(new Recent(in.u32(), in.u8()));
    }

    public void write(WireWriter out) {
        out.u16(id)
                .u32(window)
                .u32(clear)
                .u32(alert)
                .u32(limit)
                .u32(disconnect)
                .u32(current)
                .u32(max);
        recent.ifPresent(last -> out.u32(last.since).u8(last.state));
    }
}
