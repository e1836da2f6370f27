// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;

/**
 * SNAC(02,0C): a user's entry in the directory.
 *
 * @param status 1 when there is one
 */
public record DirectoryInfoReply(int status, TlvBlock tlvs) implements LocateSnac {
    public static final SnacCodec<DirectoryInfoReply> CODEC = SnacCodec.of(
            FAMILY,
            0x000C,
            DirectoryInfoReply.class,
            in -> new DirectoryInfoReply(in.u16(), in.atEnd() ? TlvBlock.EMPTY : in.countedTlvs()),
            (out, snac) -> out.u16(snac.status).countedTlvs(snac.tlvs));

    public DirectoryInfo info() {
        return new DirectoryInfo(tlvs);
    }

    @Override
    public SnacCodec<DirectoryInfoReply> codec() {
        return CODEC;
    }
}
