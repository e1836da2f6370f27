// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.buddy;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;

/** SNAC(03,03): the limits of this food group. */
public record BuddyRights(TlvBlock tlvs) implements BuddySnac {
    public static final SnacCodec<BuddyRights> CODEC = SnacCodec.of(
            FAMILY, 0x0003, BuddyRights.class, in -> new BuddyRights(in.tlvs()), (out, snac) -> out.tlvs(snac.tlvs));

    public static BuddyRights of(int maxBuddies, int maxWatchers) {
        return new BuddyRights(TlvBlock.builder()
                .u16(0x0001, maxBuddies)
                .u16(0x0002, maxWatchers)
                .build());
    }

    /** Returns TLV 0001, 0 when absent. */
    public int maxBuddies() {
        return (int) tlvs.number(0x0001, 0);
    }

    /** Returns TLV 0002, 0 when absent. */
    public int maxWatchers() {
        return (int) tlvs.number(0x0002, 0);
    }

    /** Returns TLV 0003, how many users an ICQ client may write to at once; 0 when absent. */
    public int maxBroadcast() {
        return (int) tlvs.number(0x0003, 0);
    }

    /** Returns TLV 0004, 0 when absent. */
    public int maxTemporaryBuddies() {
        return (int) tlvs.number(0x0004, 0);
    }

    @Override
    public SnacCodec<BuddyRights> codec() {
        return CODEC;
    }
}
