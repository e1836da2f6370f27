// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(13,16): the client wants to be taken off the list of a user. */
public record RemoveMe(String screenName) implements FeedbagSnac {
    public static final SnacCodec<RemoveMe> CODEC = SnacCodec.of(
            FAMILY,
            0x0016,
            RemoveMe.class,
            in -> new RemoveMe(in.string8()),
            (out, snac) -> out.string8(snac.screenName));

    @Override
    public SnacCodec<RemoveMe> codec() {
        return CODEC;
    }
}
