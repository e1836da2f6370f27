// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.SnacCodec;

/**
 * SNAC(02,10): the interests were changed, or not.
 *
 * @param result 1 when they were
 */
public record SetKeywordsReply(int result) implements LocateSnac {
    public static final SnacCodec<SetKeywordsReply> CODEC = SnacCodec.of(
            FAMILY,
            0x0010,
            SetKeywordsReply.class,
            in -> new SetKeywordsReply(in.u16()),
            (out, snac) -> out.u16(snac.result));

    @Override
    public SnacCodec<SetKeywordsReply> codec() {
        return CODEC;
    }
}
