// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(01,06): the client asks for the rate classes. */
public record RateQuery() implements ServiceSnac {
    public static final SnacCodec<RateQuery> CODEC = SnacCodec.empty(FAMILY, 0x0006, new RateQuery());

    @Override
    public SnacCodec<RateQuery> codec() {
        return CODEC;
    }
}
