// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.oscar.wire.Secrets;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;

/** SNAC(17,04): the client asks for a new UIN; TLV 0001 holds a little-endian block with the password in it. */
public record RegistrationRequest(TlvBlock tlvs) implements AuthSnac {
    public static final SnacCodec<RegistrationRequest> CODEC = SnacCodec.of(
                    FAMILY,
                    0x0004,
                    RegistrationRequest.class,
                    in -> new RegistrationRequest(in.tlvs()),
                    (out, snac) -> out.tlvs(snac.tlvs))
            .hiding(Secrets.inTlvs(0x0001));

    @Override
    public SnacCodec<RegistrationRequest> codec() {
        return CODEC;
    }
}
