// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icon;

import im.parley.oscar.wire.SnacCodec;
import okio.ByteString;

/**
 * SNAC(10,02): the client gives the server an image.
 *
 * @param type as in {@link im.parley.oscar.wire.BartId}
 */
public record UploadIcon(int type, ByteString image) implements IconSnac {
    public static final SnacCodec<UploadIcon> CODEC = SnacCodec.of(
            FAMILY,
            0x0002,
            UploadIcon.class,
            in -> new UploadIcon(in.u16(), in.byteString(in.u16())),
            (out, snac) -> out.u16(snac.type).u16(snac.image.size()).bytes(snac.image));

    /** Returns type and size alone. */
    @Override
    public String toString() {
        return String.format("UploadIcon[%04X, %d bytes]", type, image.size());
    }

    @Override
    public SnacCodec<UploadIcon> codec() {
        return CODEC;
    }
}
