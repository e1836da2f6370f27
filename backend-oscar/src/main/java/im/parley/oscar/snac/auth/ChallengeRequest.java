// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;

/** SNAC(17,06): the client asks for the key to hash its password with. */
public record ChallengeRequest(TlvBlock tlvs) implements AuthSnac {
    public static final SnacCodec<ChallengeRequest> CODEC = SnacCodec.of(
            FAMILY,
            0x0006,
            ChallengeRequest.class,
            in -> new ChallengeRequest(in.tlvs()),
            (out, snac) -> out.tlvs(snac.tlvs));

    public static ChallengeRequest of(String screenName) {
        return new ChallengeRequest(TlvBlock.builder()
                .string(0x0001, screenName)
                .flag(0x004B)
                .flag(0x005A)
                .build());
    }

    /** Returns TLV 0001. */
    public String screenName() {
        return tlvs.string(0x0001).orElse("");
    }

    /** Returns true when the client can be asked for a SecurID: TLV 004B. */
    public boolean takesSecurId() {
        return tlvs.has(0x004B);
    }

    @Override
    public SnacCodec<ChallengeRequest> codec() {
        return CODEC;
    }
}
