// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(13,0F): the list is as the client knows it. */
public record FeedbagNotModified(FeedbagStamp stamp) implements FeedbagSnac {
    public static final SnacCodec<FeedbagNotModified> CODEC = SnacCodec.of(
            FAMILY,
            0x000F,
            FeedbagNotModified.class,
            in -> new FeedbagNotModified(FeedbagStamp.read(in)),
            (out, snac) -> snac.stamp.write(out));

    @Override
    public SnacCodec<FeedbagNotModified> codec() {
        return CODEC;
    }
}
