// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.directory;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(0F,04): the client asks for the interests to choose from. */
public record InterestsQuery() implements DirectorySnac {
    public static final SnacCodec<InterestsQuery> CODEC = SnacCodec.empty(FAMILY, 0x0004, new InterestsQuery());

    @Override
    public SnacCodec<InterestsQuery> codec() {
        return CODEC;
    }
}
