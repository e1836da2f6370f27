// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import okio.ByteString;

/**
 * SNAC(17,07): the authorizer hands out the key to hash the password with.
 *
 * @param key bytes that stand for nothing
 */
public record Challenge(ByteString key, TlvBlock tlvs) implements AuthSnac {
    public static final SnacCodec<Challenge> CODEC = SnacCodec.of(
            FAMILY,
            0x0007,
            Challenge.class,
            in -> new Challenge(in.byteString(in.u16()), in.tlvs()),
            (out, snac) -> out.u16(snac.key.size()).bytes(snac.key).tlvs(snac.tlvs));

    public static Challenge of(ByteString key) {
        return new Challenge(key, TlvBlock.EMPTY);
    }

    /** Returns true when only eight characters of the password count: TLV 0026. */
    public boolean truncatesPassword() {
        return tlvs.has(0x0026);
    }

    @Override
    public SnacCodec<Challenge> codec() {
        return CODEC;
    }
}
