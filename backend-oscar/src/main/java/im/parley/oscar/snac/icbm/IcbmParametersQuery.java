// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(04,04): the client asks for the limits on messages. */
public record IcbmParametersQuery() implements IcbmSnac {
    public static final SnacCodec<IcbmParametersQuery> CODEC =
            SnacCodec.empty(FAMILY, 0x0004, new IcbmParametersQuery());

    @Override
    public SnacCodec<IcbmParametersQuery> codec() {
        return CODEC;
    }
}
