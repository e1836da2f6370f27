// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;
import okio.ByteString;

/**
 * SNAC(13,18): the client asks a user to be let add him.
 *
 * @param tail two zero bytes, in some clients three
 */
public record RequestAuthorization(String screenName, String reason, ByteString tail) implements FeedbagSnac {
    public static final SnacCodec<RequestAuthorization> CODEC = SnacCodec.of(
            FAMILY,
            0x0018,
            RequestAuthorization.class,
            in -> new RequestAuthorization(in.string8(), in.string16(), in.rest()),
            (out, snac) -> out.string8(snac.screenName).string16(snac.reason).bytes(snac.tail));

    public static RequestAuthorization of(String screenName, String reason) {
        return new RequestAuthorization(screenName, reason, AuthorizationTail.USUAL);
    }

    @Override
    public SnacCodec<RequestAuthorization> codec() {
        return CODEC;
    }
}
