// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(13,02): the client asks for the limits of this food group. */
public record FeedbagRightsQuery() implements FeedbagSnac {
    public static final SnacCodec<FeedbagRightsQuery> CODEC = SnacCodec.empty(FAMILY, 0x0002, new FeedbagRightsQuery());

    @Override
    public SnacCodec<FeedbagRightsQuery> codec() {
        return CODEC;
    }
}
