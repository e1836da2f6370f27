// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.stats;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(0B,04): the server got the report. */
public record StatsAck() implements StatsSnac {
    public static final SnacCodec<StatsAck> CODEC = SnacCodec.empty(FAMILY, 0x0004, new StatsAck());

    @Override
    public SnacCodec<StatsAck> codec() {
        return CODEC;
    }
}
