// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(01,0E): the client asks how the server sees it. */
public record SelfInfoQuery() implements ServiceSnac {
    public static final SnacCodec<SelfInfoQuery> CODEC = SnacCodec.empty(FAMILY, 0x000E, new SelfInfoQuery());

    @Override
    public SnacCodec<SelfInfoQuery> codec() {
        return CODEC;
    }
}
