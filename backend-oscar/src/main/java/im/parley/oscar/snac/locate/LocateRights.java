// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;

/** SNAC(02,03): the limits of this food group. */
public record LocateRights(TlvBlock tlvs) implements LocateSnac {
    public static final SnacCodec<LocateRights> CODEC = SnacCodec.of(
            FAMILY, 0x0003, LocateRights.class, in -> new LocateRights(in.tlvs()), (out, snac) -> out.tlvs(snac.tlvs));

    public static LocateRights of(int maxProfileLength, int maxCapabilities) {
        return new LocateRights(TlvBlock.builder()
                .u16(0x0001, maxProfileLength)
                .u16(0x0002, maxCapabilities)
                .build());
    }

    /** Returns TLV 0001, the longest profile or away message in bytes; 0 when absent. */
    public int maxProfileLength() {
        return (int) tlvs.number(0x0001, 0);
    }

    /** Returns TLV 0002, 0 when absent. */
    public int maxCapabilities() {
        return (int) tlvs.number(0x0002, 0);
    }

    /** Returns TLV 0003, how many addresses one search may have; 0 when absent. */
    public int maxEmails() {
        return (int) tlvs.number(0x0003, 0);
    }

    /** Returns TLV 0004 in bytes, 0 when absent. */
    public int maxCertificatesLength() {
        return (int) tlvs.number(0x0004, 0);
    }

    /** Returns TLV 0005, 0 when absent. */
    public int maxShortCapabilities() {
        return (int) tlvs.number(0x0005, 0);
    }

    @Override
    public SnacCodec<LocateRights> codec() {
        return CODEC;
    }
}
