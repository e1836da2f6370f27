// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;
import java.util.List;
import java.util.OptionalInt;

/** SNAC(13,03): the limits of this food group. */
public record FeedbagRights(TlvBlock tlvs) implements FeedbagSnac {
    public static final SnacCodec<FeedbagRights> CODEC = SnacCodec.of(
            FAMILY,
            0x0003,
            FeedbagRights.class,
            in -> new FeedbagRights(in.tlvs()),
            (out, snac) -> out.tlvs(snac.tlvs));

    /** Tells how many items of each type there may be, from {@link FeedbagItem#BUDDY} on. */
    public static FeedbagRights of(List<Integer> maxItems) {
        return new FeedbagRights(
                TlvBlock.builder().value(0x0004, out -> out.u16s(maxItems)).build());
    }

    /** Returns how many items of a type there may be, from TLV 0004; nothing when it does not say. */
    public OptionalInt maxItems(int itemType) {
        List<Integer> limits = tlvs.list(0x0004, WireReader::u16);
        return itemType < limits.size() ? OptionalInt.of(limits.get(itemType)) : OptionalInt.empty();
    }

    /** Returns TLV 0006, the longest name in bytes; 0 when absent. */
    public int maxNameLength() {
        return (int) tlvs.number(0x0006, 0);
    }

    @Override
    public SnacCodec<FeedbagRights> codec() {
        return CODEC;
    }
}
