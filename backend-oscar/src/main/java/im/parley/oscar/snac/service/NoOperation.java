// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(01,16): nothing, from either side. */
public record NoOperation() implements ServiceSnac {
    public static final SnacCodec<NoOperation> CODEC = SnacCodec.empty(FAMILY, 0x0016, new NoOperation());

    @Override
    public SnacCodec<NoOperation> codec() {
        return CODEC;
    }
}
