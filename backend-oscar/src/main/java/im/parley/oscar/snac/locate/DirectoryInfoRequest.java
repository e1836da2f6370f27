// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(02,0B): the client asks for a user's entry in the directory. */
public record DirectoryInfoRequest(String screenName) implements LocateSnac {
    public static final SnacCodec<DirectoryInfoRequest> CODEC = SnacCodec.of(
            FAMILY,
            0x000B,
            DirectoryInfoRequest.class,
            in -> new DirectoryInfoRequest(in.string8()),
            (out, snac) -> out.string8(snac.screenName));

    @Override
    public SnacCodec<DirectoryInfoRequest> codec() {
        return CODEC;
    }
}
