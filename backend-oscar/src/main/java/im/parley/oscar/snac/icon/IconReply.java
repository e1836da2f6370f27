// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icon;

import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.SnacCodec;
import okio.ByteString;

/**
 * SNAC(10,05): the server sends a user's image.
 *
 * @param image empty when the server does not have it
 */
public record IconReply(String screenName, BartId id, ByteString image) implements IconSnac {
    public static final SnacCodec<IconReply> CODEC = SnacCodec.of(
            FAMILY,
            0x0005,
            IconReply.class,
            in -> new IconReply(in.string8(), BartId.read(in), in.byteString(in.u16())),
            (out, snac) -> {
                out.string8(snac.screenName);
                snac.id.write(out);
                out.u16(snac.image.size()).bytes(snac.image);
            });

    /** Returns the size alone of the image. */
    @Override
    public String toString() {
        return "IconReply[" + screenName + ", " + id + ", " + image.size() + " bytes]";
    }

    @Override
    public SnacCodec<IconReply> codec() {
        return CODEC;
    }
}
