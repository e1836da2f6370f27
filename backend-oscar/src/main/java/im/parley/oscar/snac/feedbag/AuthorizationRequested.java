// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;
import okio.ByteString;

/**
 * SNAC(13,19): a user asks to be let add us.
 *
 * @param tail two zero bytes, in some clients three
 */
public record AuthorizationRequested(String screenName, String reason, ByteString tail) implements FeedbagSnac {
    public static final SnacCodec<AuthorizationRequested> CODEC = SnacCodec.of(
            FAMILY,
            0x0019,
            AuthorizationRequested.class,
            in -> new AuthorizationRequested(in.string8(), in.string16(), in.rest()),
            (out, snac) -> out.string8(snac.screenName).string16(snac.reason).bytes(snac.tail));

    public static AuthorizationRequested of(String screenName, String reason) {
        return new AuthorizationRequested(screenName, reason, AuthorizationTail.USUAL);
    }

    @Override
    public SnacCodec<AuthorizationRequested> codec() {
        return CODEC;
    }
}
