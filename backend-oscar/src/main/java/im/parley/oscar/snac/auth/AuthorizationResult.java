// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.SignOnException;
import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import okio.ByteString;

/** What an authorizer decided: the same TLVs in SNAC(17,03) and on channel 4. */
public record AuthorizationResult(TlvBlock tlvs) {
    private static final int SCREEN_NAME = 0x0001;
    private static final int LINKED_NAMES = 0x0002;
    private static final int ERROR_URL = 0x0004;
    private static final int SERVER = 0x0005;
    private static final int COOKIE = 0x0006;
    private static final int ERROR = 0x0008;
    private static final int LATEST_BETA = 0x0040;

    static TlvBlock success(String screenName, ServerAddress server, ByteString cookie) {
        return TlvBlock.builder()
                .string(SCREEN_NAME, screenName)
                .string(SERVER, server.toString())
                .bytes(COOKIE, cookie)
                .u8(0x008E, 0)
                .build();
    }

    static TlvBlock failure(String screenName, int code, String url) {
        TlvBuilder tlvs = TlvBlock.builder().string(SCREEN_NAME, screenName);
        if (!url.isEmpty()) {
            tlvs.string(ERROR_URL, url);
        }
        return tlvs.u16(ERROR, code).build();
    }

    /** Returns true when the client may go on to {@link #server()}. */
    public boolean isSuccess() {
        return !tlvs.has(ERROR) && server().isPresent() && tlvs.has(COOKIE);
    }

    /** Returns the name as the account's owner writes it. */
    public Optional<String> screenName() {
        return tlvs.string(SCREEN_NAME);
    }

    /** Returns where to go on. */
    public Optional<ServerAddress> server() {
        return tlvs.string(SERVER).flatMap(ServerAddress::parse);
    }

    /** Returns what to show there, once and soon. */
    public Optional<ByteString> cookie() {
        return tlvs.bytes(COOKIE);
    }

    /** Returns a code of {@link AuthorizationError}. */
    public OptionalInt errorCode() {
        return tlvs.has(ERROR) ? OptionalInt.of((int) tlvs.number(ERROR, 0)) : OptionalInt.empty();
    }

    /** Returns the failure for users; for an answer that has neither a reason nor a cookie too. */
    public Optional<SignOnException> exception() {
        if (isSuccess()) {
            return Optional.empty();
        }
        return Optional.of(
                AuthorizationError.exception(errorCode().orElse(AuthorizationError.NONE), tlvs.string(ERROR_URL)));
    }

    public Optional<String> email() {
        return tlvs.string(0x0011);
    }

    /** Returns how much of the e-mail address others may learn: 1 nothing, 2 some, 3 all; 0 when absent. */
    public int registrationStatus() {
        return (int) tlvs.number(0x0013, 0);
    }

    /** Returns TLV 0002, the names that are linked with ours: those of {@link LinkedNames}. */
    public List<String> linkedNames() {
        return tlvs.string(LINKED_NAMES).map(LinkedNames::read).orElse(List.of());
    }

    /** Returns TLV 0054, the page where the password can be changed; {@code %s} in it stands for our name. */
    public Optional<String> passwordUrl() {
        return tlvs.string(0x0054);
    }

    /** Returns the name on the next server's certificate. */
    public Optional<String> certificateName() {
        return tlvs.string(0x008D);
    }

    /** Returns how the next server speaks: 0 plain, 1 TLS, 2 TLS that can be resumed. */
    public int tlsState() {
        return (int) tlvs.number(0x008E, 0);
    }

    /** Returns the newest version of the client that the server offers. */
    public Optional<ClientRelease> latestRelease() {
        return ClientRelease.read(tlvs);
    }

    /** Returns the newest trial version of the client that the server offers. */
    public Optional<ClientRelease> latestBeta() {
        return ClientRelease.read(tlvs, LATEST_BETA, 0x0048);
    }
}
