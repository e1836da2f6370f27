// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import im.parley.WireException;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.WireReader;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The largest frames there can be, filled with what makes counts and lengths extreme. */
class HostileBodiesTest {
    private static final int LARGEST = 0xFFFF - 10;
    private static final long MEGABYTES_16 = 16 << 20;

    static List<SnacCodec<?>> codecs() {
        return Snacs.REGISTRY.all();
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void costABoundedAmountOfMemory(SnacCodec<?> codec) {
        for (int filler : new int[] {0x00, 0x01, 0x20, 0x7F, 0xFF}) {
            byte[] body = new byte[LARGEST];
            Arrays.fill(body, (byte) filler);
            assertThat(allocated(codec, body)).as("filled with %02X", filler).isLessThan(MEGABYTES_16);
        }
    }

    private static long allocated(SnacCodec<?> codec, byte[] body) {
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        try {
            codec.read(new WireReader(body));
        } catch (WireException refused) {
            assertThat(refused.offset()).isBetween(0L, (long) body.length);
        }
        return memory.getCurrentThreadAllocatedBytes() - before;
    }
}
