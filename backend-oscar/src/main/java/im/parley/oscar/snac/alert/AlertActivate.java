// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.alert;

import im.parley.oscar.wire.SnacCodec;
import okio.ByteString;

/** SNAC(18,16): the client wants its notices from now on. */
public record AlertActivate(ByteString body) implements AlertSnac {
    public static final SnacCodec<AlertActivate> CODEC = SnacCodec.of(
            FAMILY,
            0x0016,
            AlertActivate.class,
            in -> new AlertActivate(in.rest()),
            (out, snac) -> out.bytes(snac.body));

    private static final ByteString USUAL = ByteString.decodeHex("0204000000040000000400000000000000");

    /** Sends what clients send; what it says is not known. */
    public static AlertActivate usual() {
        return new AlertActivate(USUAL);
    }

    @Override
    public SnacCodec<AlertActivate> codec() {
        return CODEC;
    }
}
