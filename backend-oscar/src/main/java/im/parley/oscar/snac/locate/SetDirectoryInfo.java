// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;

/** SNAC(02,09): the client changes its entry in the directory. */
public record SetDirectoryInfo(TlvBlock tlvs) implements LocateSnac {
    public static final SnacCodec<SetDirectoryInfo> CODEC = SnacCodec.of(
            FAMILY,
            0x0009,
            SetDirectoryInfo.class,
            in -> new SetDirectoryInfo(in.tlvs()),
            (out, snac) -> out.tlvs(snac.tlvs));

    public DirectoryInfo info() {
        return new DirectoryInfo(tlvs);
    }

    @Override
    public SnacCodec<SetDirectoryInfo> codec() {
        return CODEC;
    }
}
