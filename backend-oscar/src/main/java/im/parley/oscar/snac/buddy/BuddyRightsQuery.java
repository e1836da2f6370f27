// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.buddy;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(03,02): the client asks for the limits of this food group. */
public record BuddyRightsQuery() implements BuddySnac {
    public static final SnacCodec<BuddyRightsQuery> CODEC = SnacCodec.empty(FAMILY, 0x0002, new BuddyRightsQuery());

    @Override
    public SnacCodec<BuddyRightsQuery> codec() {
        return CODEC;
    }
}
