// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icon;

import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.SnacCodec;
import java.util.Optional;

/**
 * SNAC(10,03): the server has an image, or refuses it.
 *
 * @param code the number of an {@link IconResult}
 * @param id what the server calls it; absent from some refusals
 */
public record UploadIconReply(int code, Optional<BartId> id) implements IconSnac {
    public static final SnacCodec<UploadIconReply> CODEC = SnacCodec.of(
            FAMILY,
            0x0003,
            UploadIconReply.class,
            in -> new UploadIconReply(in.u8(), in.atEnd() ? Optional.empty() : Optional.of(BartId.read(in))),
            (out, snac) -> {
                out.u8(snac.code);
                snac.id.ifPresent(id -> id.write(out));
            });

    public static UploadIconReply of(IconResult result, BartId id) {
        return new UploadIconReply(result.code(), Optional.of(id));
    }

    public Optional<IconResult> result() {
        return IconResult.of(code);
    }

    @Override
    public SnacCodec<UploadIconReply> codec() {
        return CODEC;
    }
}
