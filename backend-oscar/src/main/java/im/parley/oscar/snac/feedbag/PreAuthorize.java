// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;
import okio.ByteString;

/**
 * SNAC(13,14): the client lets a user add us before he asks.
 *
 * @param tail two zero bytes, in some clients three
 */
public record PreAuthorize(String screenName, String text, ByteString tail) implements FeedbagSnac {
    public static final SnacCodec<PreAuthorize> CODEC = SnacCodec.of(
            FAMILY,
            0x0014,
            PreAuthorize.class,
            in -> new PreAuthorize(in.string8(), in.string16(), in.rest()),
            (out, snac) -> out.string8(snac.screenName).string16(snac.text).bytes(snac.tail));

    public static PreAuthorize of(String screenName, String text) {
        return new PreAuthorize(screenName, text, AuthorizationTail.USUAL);
    }

    @Override
    public SnacCodec<PreAuthorize> codec() {
        return CODEC;
    }
}
