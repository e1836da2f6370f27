// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;
import okio.ByteString;

/**
 * SNAC(13,1A): the client answers a user who asked to be let add us.
 *
 * @param answer 1 granted, 0 not
 * @param tail nothing or two zero bytes
 */
public record ReplyAuthorization(String screenName, int answer, String reason, ByteString tail) implements FeedbagSnac {
    public static final SnacCodec<ReplyAuthorization> CODEC = SnacCodec.of(
            FAMILY,
            0x001A,
            ReplyAuthorization.class,
            in -> new ReplyAuthorization(in.string8(), in.u8(), in.string16(), in.rest()),
            (out, snac) -> out.string8(snac.screenName)
                    .u8(snac.answer)
                    .string16(snac.reason)
                    .bytes(snac.tail));

    public static ReplyAuthorization of(String screenName, boolean granted, String reason) {
        return new ReplyAuthorization(screenName, granted ? 1 : 0, reason, AuthorizationTail.USUAL);
    }

    public boolean isGranted() {
        return answer == 1;
    }

    @Override
    public SnacCodec<ReplyAuthorization> codec() {
        return CODEC;
    }
}
