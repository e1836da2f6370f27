// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.oscar.wire.Secrets;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import java.util.Optional;
import okio.ByteString;

/** SNAC(17,02): the client answers the challenge. */
public record LoginRequest(TlvBlock tlvs) implements AuthSnac {
    public static final SnacCodec<LoginRequest> CODEC = SnacCodec.of(
                    FAMILY,
                    0x0002,
                    LoginRequest.class,
                    in -> new LoginRequest(in.tlvs()),
                    (out, snac) -> out.tlvs(snac.tlvs))
            .hiding(Secrets.inTlvs(0x0025, 0x0002));

    /** Answers with a hash; {@code multiConnection} is 0, 1 or 3 as in {@link FlapSignOn#multiConnection()}. */
    public static LoginRequest of(
            String screenName, PasswordHash kind, ByteString hash, ClientIdentity identity, int multiConnection) {
        TlvBuilder tlvs = TlvBlock.builder().string(0x0001, screenName).bytes(0x0025, hash);
        tlvs.flag(0x004C, kind == PasswordHash.NEW);
        identity.addTo(tlvs);
        return new LoginRequest(tlvs.u8(0x004A, multiConnection).build());
    }

    /** Returns TLV 0001. */
    public String screenName() {
        return tlvs.string(0x0001).orElse("");
    }

    /** Returns TLV 0025. */
    public Optional<ByteString> hash() {
        return tlvs.bytes(0x0025);
    }

    /** Returns which hash TLV 004C announces. */
    public PasswordHash hashKind() {
        return tlvs.has(0x004C) ? PasswordHash.NEW : PasswordHash.OLD;
    }

    /** Returns true when the hash, of either kind, is that of this password. */
    public boolean matches(ByteString challenge, String password) {
        return hash().filter(hash -> PasswordHash.OLD.matches(hash, challenge, password)
                        || PasswordHash.NEW.matches(hash, challenge, password))
                .isPresent();
    }

    public ClientIdentity identity() {
        return ClientIdentity.from(tlvs);
    }

    /** Returns TLV 004A, 0 when absent. */
    public int multiConnection() {
        return (int) tlvs.number(0x004A, 0);
    }

    @Override
    public SnacCodec<LoginRequest> codec() {
        return CODEC;
    }
}
