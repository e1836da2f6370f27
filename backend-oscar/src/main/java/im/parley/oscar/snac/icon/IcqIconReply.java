// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icon;

import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.SnacCodec;
import java.util.Optional;
import okio.ByteString;

/**
 * SNAC(10,07): the server sends an image of a user, as ICQ clients want it.
 *
 * @param code the number of an {@link IconResult}
 * @param id what the image is
 * @param image empty when the server does not have it
 */
public record IcqIconReply(String screenName, BartId asked, int code, BartId id, ByteString image) implements IconSnac {
    public static final SnacCodec<IcqIconReply> CODEC = SnacCodec.of(
            FAMILY,
            0x0007,
            IcqIconReply.class,
            in -> new IcqIconReply(in.string8(), BartId.read(in), in.u8(), BartId.read(in), in.byteString(in.u16())),
            (out, snac) -> {
                out.string8(snac.screenName);
                snac.asked.write(out);
                out.u8(snac.code);
                snac.id.write(out);
                out.u16(snac.image.size()).bytes(snac.image);
            });

    public Optional<IconResult> result() {
        return IconResult.of(code);
    }

    /** Returns the size alone of the image. */
    @Override
    public String toString() {
        return "IcqIconReply[" + screenName + ", " + asked + ", code " + code + ", " + id + ", " + image.size()
                + " bytes]";
    }

    @Override
    public SnacCodec<IcqIconReply> codec() {
        return CODEC;
    }
}
