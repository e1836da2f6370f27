// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.oscar.wire.Secrets;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.Optional;
import okio.ByteString;

/**
 * The payload of a FLAP frame on channel 1, the first in each direction: {@code u32 version}, then TLVs. A server sends
 * none; a client shows its cookie, or signs on with its password, or does neither and goes on with SNAC(17,06).
 */
public record FlapSignOn(long version, TlvBlock tlvs) {
    /** The one version there is. */
    public static final int VERSION = 1;

    /** The roasted password and the cookie. */
    public static final Secrets SECRETS = Secrets.inTlvsAfter(4, 0x0002, 0x0006);

    /** Says no more than that it speaks FLAP. */
    public static FlapSignOn hello() {
        return new FlapSignOn(VERSION, TlvBlock.EMPTY);
    }

    /** Shows the cookie that another server gave. */
    public static FlapSignOn withCookie(ByteString cookie) {
        return new FlapSignOn(VERSION, TlvBlock.builder().bytes(0x0006, cookie).build());
    }

    /** Shows a cookie that came from elsewhere than an authorizer, which has not told the server who the client is. */
    public static FlapSignOn withCookie(ByteString cookie, ClientIdentity identity, int multiConnection) {
        TlvBuilder tlvs = TlvBlock.builder().bytes(0x0006, cookie);
        identity.addTo(tlvs);
        return new FlapSignOn(VERSION, tlvs.u8(0x004A, multiConnection).build());
    }

    /** Signs on with a roasted password. */
    public static FlapSignOn withPassword(String screenName, String password, ClientIdentity identity) {
        TlvBuilder tlvs = TlvBlock.builder()
                .string(0x0001, screenName)
                .bytes(0x0002, Roast.SIGN_ON.apply(ByteString.encodeUtf8(password)));
        identity.addTo(tlvs);
        return new FlapSignOn(VERSION, tlvs.build());
    }

    /**
     * Reads a payload.
     *
     * @throws im.parley.WireException when it is malformed
     */
    public static FlapSignOn read(byte[] payload) {
        WireReader in = new WireReader(payload);
        return new FlapSignOn(in.u32(), in.tlvs());
    }

    public byte[] toByteArray() {
        return new WireWriter().u32(version).tlvs(tlvs).toByteArray();
    }

    /** Returns TLV 0006; with one, another server sent the client here. */
    public Optional<ByteString> cookie() {
        return tlvs.bytes(0x0006);
    }

    /** Returns TLV 0001; with one, but no cookie, the client signs on with a roasted password. */
    public Optional<String> screenName() {
        return tlvs.string(0x0001);
    }

    /** Returns TLV 0002 as it came; nothing when it is absent, as in old ICQ clients without a password. */
    public Optional<ByteString> roastedPassword() {
        return tlvs.bytes(0x0002);
    }

    /** Returns the key that the client roasts with. */
    public Roast roast() {
        String name = identity().name();
        boolean java = name.startsWith("AOL Instant Messenger (TM) version") && name.contains("for Java");
        return java ? Roast.JAVA : Roast.SIGN_ON;
    }

    public ClientIdentity identity() {
        return ClientIdentity.from(tlvs);
    }

    /** Returns TLV 004A: 0 knows no other sessions, 1 lives beside others, 3 wants to be the only one. */
    public int multiConnection() {
        return (int) tlvs.number(0x004A, 0);
    }
}
