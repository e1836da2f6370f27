// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;

/**
 * Tells one state of a list from another.
 *
 * @param changed when it last changed, in seconds since 1970
 * @param items how many items it has
 * @param countSize 2, or 1 for servers that write the count in one byte
 */
public record FeedbagStamp(long changed, int items, int countSize) {
    public FeedbagStamp {
        if (countSize != 1 && countSize != 2) {
            throw new IllegalArgumentException("a count has one or two bytes");
        }
    }

    public static FeedbagStamp of(long changed, int items) {
        return new FeedbagStamp(changed, items, 2);
    }

    static FeedbagStamp read(WireReader in) {
        long changed = in.u32();
        return in.remaining() == 1 ? new FeedbagStamp(changed, in.u8(), 1) : of(changed, in.u16());
    }

    void write(WireWriter out) {
        out.u32(changed);
        if (countSize == 1) {
            out.u8(items);
        } else {
            out.u16(items);
        }
    }
}
