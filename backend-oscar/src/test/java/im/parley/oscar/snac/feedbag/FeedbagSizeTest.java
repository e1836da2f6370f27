// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists are the largest SNACs there are, and a server may hold many. */
class FeedbagSizeTest {
    private static final int BUDDIES = 32;
    private static final int GROUPS = 12;

    @Test
    void anItemTakesAtMost140BytesToRead() {
        List<FeedbagItem> items = list();
        WireWriter out = new WireWriter();
        FeedbagReply.CODEC.write(out, FeedbagReply.of(items, 0x65FFFC18L));
        byte[] body = out.toByteArray();
        assertThat(FeedbagReply.CODEC.read(new WireReader(body)).items()).isEqualTo(items);

        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = memory.getCurrentThreadAllocatedBytes();
            FeedbagReply reply = FeedbagReply.CODEC.read(new WireReader(body));
            least = Math.min(least, memory.getCurrentThreadAllocatedBytes() - before);
            assertThat(reply.items()).hasSameSizeAs(items);
        }
        assertThat(least / items.size()).isLessThanOrEqualTo(140);
    }

    /** A root, groups with their orders, buddies of which every third has an alias. */
    private static List<FeedbagItem> list() {
        List<FeedbagItem> items = new ArrayList<>();
        List<Integer> ids = IntStream.rangeClosed(1, BUDDIES).boxed().toList();
        items.add(FeedbagItem.root(IntStream.rangeClosed(1, GROUPS).boxed().toList()));
        for (int group = 1; group <= GROUPS; group++) {
            items.add(FeedbagItem.group("Group " + group, group, ids));
            for (int id : ids) {
                FeedbagItem buddy = FeedbagItem.buddy("buddy" + group * 1000 + id, group, id);
                items.add(id % 3 == 0 ? buddy.withAlias("Alias " + id) : buddy);
            }
        }
        return items;
    }
}
