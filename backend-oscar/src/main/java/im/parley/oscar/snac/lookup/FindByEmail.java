// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.lookup;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(0A,02): the client asks who has an e-mail address. */
public record FindByEmail(String email) implements LookupSnac {
    public static final SnacCodec<FindByEmail> CODEC = SnacCodec.of(
            FAMILY,
            0x0002,
            FindByEmail.class,
            in -> new FindByEmail(in.string(in.remaining())),
            (out, snac) -> out.string(snac.email));

    @Override
    public SnacCodec<FindByEmail> codec() {
        return CODEC;
    }
}
