// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;

/**
 * SNAC(01,11): the client tells how long nobody has touched it; the server counts on from there.
 *
 * @param seconds 0 ends being idle
 */
public record SetIdle(long seconds) implements ServiceSnac {
    public static final SnacCodec<SetIdle> CODEC = SnacCodec.of(
            FAMILY, 0x0011, SetIdle.class, in -> new SetIdle(in.u32()), (out, snac) -> out.u32(snac.seconds));

    @Override
    public SnacCodec<SetIdle> codec() {
        return CODEC;
    }
}
