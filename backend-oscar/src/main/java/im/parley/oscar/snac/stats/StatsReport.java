// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.stats;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;

/** SNAC(0B,03): the client reports. */
public record StatsReport(TlvBlock tlvs) implements StatsSnac {
    public static final SnacCodec<StatsReport> CODEC = SnacCodec.of(
            FAMILY, 0x0003, StatsReport.class, in -> new StatsReport(in.tlvs()), (out, snac) -> out.tlvs(snac.tlvs));

    @Override
    public SnacCodec<StatsReport> codec() {
        return CODEC;
    }
}
