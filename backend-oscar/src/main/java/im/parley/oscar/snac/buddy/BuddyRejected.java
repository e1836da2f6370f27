// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.buddy;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(03,0A): the server does not watch that user. */
public record BuddyRejected(String screenName) implements BuddySnac {
    public static final SnacCodec<BuddyRejected> CODEC = SnacCodec.of(
            FAMILY,
            0x000A,
            BuddyRejected.class,
            in -> new BuddyRejected(in.string8()),
            (out, snac) -> out.string8(snac.screenName));

    @Override
    public SnacCodec<BuddyRejected> codec() {
        return CODEC;
    }
}
