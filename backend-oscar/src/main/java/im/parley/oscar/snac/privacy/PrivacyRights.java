// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.privacy;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;

/** SNAC(09,03): the limits of this food group. */
public record PrivacyRights(TlvBlock tlvs) implements PrivacySnac {
    public static final SnacCodec<PrivacyRights> CODEC = SnacCodec.of(
            FAMILY,
            0x0003,
            PrivacyRights.class,
            in -> new PrivacyRights(in.tlvs()),
            (out, snac) -> out.tlvs(snac.tlvs));

    public static PrivacyRights of(int maxPermits, int maxDenies) {
        return new PrivacyRights(TlvBlock.builder()
                .u16(0x0001, maxPermits)
                .u16(0x0002, maxDenies)
                .build());
    }

    /** Returns TLV 0001, 0 when absent. */
    public int maxPermits() {
        return (int) tlvs.number(0x0001, 0);
    }

    /** Returns TLV 0002, 0 when absent. */
    public int maxDenies() {
        return (int) tlvs.number(0x0002, 0);
    }

    /** Returns TLV 0003, 0 when absent. */
    public int maxTemporaryPermits() {
        return (int) tlvs.number(0x0003, 0);
    }

    @Override
    public SnacCodec<PrivacyRights> codec() {
        return CODEC;
    }
}
