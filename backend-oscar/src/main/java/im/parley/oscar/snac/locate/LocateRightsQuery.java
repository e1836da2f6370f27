// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(02,02): the client asks for the limits of this food group. */
public record LocateRightsQuery() implements LocateSnac {
    public static final SnacCodec<LocateRightsQuery> CODEC = SnacCodec.empty(FAMILY, 0x0002, new LocateRightsQuery());

    @Override
    public SnacCodec<LocateRightsQuery> codec() {
        return CODEC;
    }
}
