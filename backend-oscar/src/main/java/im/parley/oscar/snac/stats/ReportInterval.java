// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.stats;

import im.parley.oscar.wire.SnacCodec;

/**
 * SNAC(0B,02): the server tells how often to report.
 *
 * @param interval at least so many hours, or whatever the server means
 */
public record ReportInterval(int interval) implements StatsSnac {
    public static final SnacCodec<ReportInterval> CODEC = SnacCodec.of(
            FAMILY,
            0x0002,
            ReportInterval.class,
            in -> new ReportInterval(in.u16()),
            (out, snac) -> out.u16(snac.interval));

    @Override
    public SnacCodec<ReportInterval> codec() {
        return CODEC;
    }
}
