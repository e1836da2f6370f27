// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.oscar.wire.Secrets;
import im.parley.oscar.wire.SnacCodec;

/** SNAC(17,0B): the client tells the number that a SecurID shows. */
public record SecurIdReply(String digits) implements AuthSnac {
    public static final SnacCodec<SecurIdReply> CODEC = SnacCodec.of(
                    FAMILY,
                    0x000B,
                    SecurIdReply.class,
                    in -> new SecurIdReply(in.string16()),
                    (out, snac) -> out.string16(snac.digits))
            .hiding(Secrets.ALL);

    /** Hides the number. */
    @Override
    public String toString() {
        return "SecurIdReply[]";
    }

    @Override
    public SnacCodec<SecurIdReply> codec() {
        return CODEC;
    }
}
