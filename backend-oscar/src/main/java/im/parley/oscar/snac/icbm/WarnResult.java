// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(04,09): the server has warned somebody; both numbers are tenths of a percent. */
public record WarnResult(int gain, int newLevel) implements IcbmSnac {
    public static final SnacCodec<WarnResult> CODEC = SnacCodec.of(
            FAMILY,
            0x0009,
            WarnResult.class,
            in -> new WarnResult(in.u16(), in.u16()),
            (out, result) -> out.u16(result.gain).u16(result.newLevel));

    @Override
    public SnacCodec<WarnResult> codec() {
        return CODEC;
    }
}
