// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.stats;

import static im.parley.oscar.snac.SnacAssert.assertGolden;

import im.parley.oscar.wire.TlvBlock;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class StatsSnacTest {
    @Test
    void reportsAreAskedForGivenAndAcknowledged() {
        assertGolden("ReportInterval", new ReportInterval(1200));
        assertGolden(
                "StatsReport",
                new StatsReport(TlvBlock.builder()
                        .bytes(0x0009, ByteString.encodeUtf8("Lx"))
                        .build()));
        assertGolden("StatsAck", new StatsAck());
    }
}
