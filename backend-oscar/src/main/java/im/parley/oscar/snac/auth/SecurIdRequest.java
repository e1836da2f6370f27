// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(17,0A): the authorizer wants the number that a SecurID shows. */
public record SecurIdRequest() implements AuthSnac {
    public static final SnacCodec<SecurIdRequest> CODEC = SnacCodec.empty(FAMILY, 0x000A, new SecurIdRequest());

    @Override
    public SnacCodec<SecurIdRequest> codec() {
        return CODEC;
    }
}
