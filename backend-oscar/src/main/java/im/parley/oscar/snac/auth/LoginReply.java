// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.oscar.wire.Secrets;
import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import okio.ByteString;

/** SNAC(17,03): the authorizer lets the client in, or not. */
public record LoginReply(TlvBlock tlvs) implements AuthSnac {
    public static final SnacCodec<LoginReply> CODEC = SnacCodec.of(
                    FAMILY,
                    0x0003,
                    LoginReply.class,
                    in -> new LoginReply(in.tlvs()),
                    (out, snac) -> out.tlvs(snac.tlvs))
            .hiding(Secrets.inTlvs(0x0006));

    /** Lets a client in. */
    public static LoginReply success(String screenName, ServerAddress server, ByteString cookie) {
        return new LoginReply(AuthorizationResult.success(screenName, server, cookie));
    }

    /** Turns a client away; {@code code} as in {@link AuthorizationError}. */
    public static LoginReply failure(String screenName, int code, String url) {
        return new LoginReply(AuthorizationResult.failure(screenName, code, url));
    }

    /** Returns what the TLVs say. */
    public AuthorizationResult result() {
        return new AuthorizationResult(tlvs);
    }

    @Override
    public SnacCodec<LoginReply> codec() {
        return CODEC;
    }
}
