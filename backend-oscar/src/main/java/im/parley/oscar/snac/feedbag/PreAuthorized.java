// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;
import okio.ByteString;

/**
 * SNAC(13,15): a user lets us add him before we ask.
 *
 * @param tail two zero bytes, in some clients three
 */
public record PreAuthorized(String screenName, String text, ByteString tail) implements FeedbagSnac {
    public static final SnacCodec<PreAuthorized> CODEC = SnacCodec.of(
            FAMILY,
            0x0015,
            PreAuthorized.class,
            in -> new PreAuthorized(in.string8(), in.string16(), in.rest()),
            (out, snac) -> out.string8(snac.screenName).string16(snac.text).bytes(snac.tail));

    public static PreAuthorized of(String screenName, String text) {
        return new PreAuthorized(screenName, text, AuthorizationTail.USUAL);
    }

    @Override
    public SnacCodec<PreAuthorized> codec() {
        return CODEC;
    }
}
