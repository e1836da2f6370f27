// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(13,07): the client uses the list from here on. */
public record FeedbagActivate() implements FeedbagSnac {
    public static final SnacCodec<FeedbagActivate> CODEC = SnacCodec.empty(FAMILY, 0x0007, new FeedbagActivate());

    @Override
    public SnacCodec<FeedbagActivate> codec() {
        return CODEC;
    }
}
