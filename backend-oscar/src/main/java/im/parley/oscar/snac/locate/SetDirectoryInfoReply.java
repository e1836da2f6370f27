// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.SnacCodec;

/**
 * SNAC(02,0A): the directory entry was changed, or not.
 *
 * @param result 1 when it was; servers differ on what else they send
 */
public record SetDirectoryInfoReply(int result) implements LocateSnac {
    public static final SnacCodec<SetDirectoryInfoReply> CODEC = SnacCodec.of(
            FAMILY,
            0x000A,
            SetDirectoryInfoReply.class,
            in -> new SetDirectoryInfoReply(in.u16()),
            (out, snac) -> out.u16(snac.result));

    @Override
    public SnacCodec<SetDirectoryInfoReply> codec() {
        return CODEC;
    }
}
