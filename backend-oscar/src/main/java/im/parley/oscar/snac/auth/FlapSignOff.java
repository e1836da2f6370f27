// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.SignOnException;
import im.parley.oscar.wire.Secrets;
import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.Optional;
import okio.ByteString;

/**
 * The payload of a FLAP frame on channel 4, the last on a connection. Usually empty; TLVs answer a sign-on with a
 * roasted password, or tell why the session ends.
 */
public record FlapSignOff(TlvBlock tlvs) {
    /** Closes without a word. */
    public static final FlapSignOff PLAIN = new FlapSignOff(TlvBlock.EMPTY);

    /** The cookie. */
    public static final Secrets SECRETS = Secrets.inTlvs(0x0006);

    private static final int REASON = 0x0009;
    private static final int ERROR = 0x0008;
    private static final int URL = 0x000B;

    /** Lets a client in. */
    public static FlapSignOff success(String screenName, ServerAddress server, ByteString cookie) {
        return new FlapSignOff(AuthorizationResult.success(screenName, server, cookie));
    }

    /** Turns a client away; {@code code} as in {@link AuthorizationError}. */
    public static FlapSignOff failure(String screenName, int code, String url) {
        return new FlapSignOff(AuthorizationResult.failure(screenName, code, url));
    }

    /** Ends a session. */
    public static FlapSignOff because(Disconnect reason, String url) {
        return new FlapSignOff(
                TlvBlock.builder().u16(REASON, reason.code()).string(URL, url).build());
    }

    /**
     * Reads a payload.
     *
     * @throws im.parley.WireException when it is malformed
     */
    public static FlapSignOff read(byte[] payload) {
        return new FlapSignOff(new WireReader(payload).tlvs());
    }

    public byte[] toByteArray() {
        return new WireWriter().tlvs(tlvs).toByteArray();
    }

    /** Returns what it says as the answer to a sign-on. */
    public AuthorizationResult result() {
        return new AuthorizationResult(tlvs);
    }

    /** Returns why the server ends the session; nothing where it does not say. */
    public Optional<SignOnException> exception() {
        Optional<String> url = tlvs.string(URL);
        if (tlvs.has(REASON)) {
            return Optional.of(Disconnect.exception((int) tlvs.number(REASON, 0), url));
        }
        return tlvs.has(ERROR)
                ? Optional.of(AuthorizationError.exception((int) tlvs.number(ERROR, 0), url))
                : Optional.empty();
    }
}
