// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(0D,03): the client asks for the rules of an exchange. */
public record ExchangeQuery(int exchange) implements ChatNavSnac {
    public static final SnacCodec<ExchangeQuery> CODEC = SnacCodec.of(
            FAMILY,
            0x0003,
            ExchangeQuery.class,
            in -> new ExchangeQuery(in.u16()),
            (out, query) -> out.u16(query.exchange));

    @Override
    public SnacCodec<ExchangeQuery> codec() {
        return CODEC;
    }
}
