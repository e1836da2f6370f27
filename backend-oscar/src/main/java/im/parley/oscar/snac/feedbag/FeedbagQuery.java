// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(13,04): the client asks for the whole list. */
public record FeedbagQuery() implements FeedbagSnac {
    public static final SnacCodec<FeedbagQuery> CODEC = SnacCodec.empty(FAMILY, 0x0004, new FeedbagQuery());

    @Override
    public SnacCodec<FeedbagQuery> codec() {
        return CODEC;
    }
}
