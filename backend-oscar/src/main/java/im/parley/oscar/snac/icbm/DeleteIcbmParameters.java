// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(04,03): the client takes back what it said of a channel. */
public record DeleteIcbmParameters(int channel) implements IcbmSnac {
    public static final SnacCodec<DeleteIcbmParameters> CODEC = SnacCodec.of(
            FAMILY,
            0x0003,
            DeleteIcbmParameters.class,
            in -> new DeleteIcbmParameters(in.u16()),
            (out, delete) -> out.u16(delete.channel));

    @Override
    public SnacCodec<DeleteIcbmParameters> codec() {
        return CODEC;
    }
}
