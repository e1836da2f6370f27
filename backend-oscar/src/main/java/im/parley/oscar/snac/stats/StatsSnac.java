// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.stats;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 0B: what clients report of themselves. */
public sealed interface StatsSnac extends Snac permits ReportInterval, StatsReport, StatsAck {
    /** The number of this food group. */
    int FAMILY = 0x000B;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(ReportInterval.CODEC, StatsReport.CODEC, StatsAck.CODEC);
}
