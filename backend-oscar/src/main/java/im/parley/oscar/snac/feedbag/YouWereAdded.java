// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(13,1C): a user put us on his list. */
public record YouWereAdded(String screenName) implements FeedbagSnac {
    public static final SnacCodec<YouWereAdded> CODEC = SnacCodec.of(
            FAMILY,
            0x001C,
            YouWereAdded.class,
            in -> new YouWereAdded(in.string8()),
            (out, snac) -> out.string8(snac.screenName));

    @Override
    public SnacCodec<YouWereAdded> codec() {
        return CODEC;
    }
}
