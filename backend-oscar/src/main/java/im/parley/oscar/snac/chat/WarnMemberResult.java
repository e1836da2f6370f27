// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chat;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(0E,08): the server has warned somebody in the room; both numbers are tenths of a percent. */
public record WarnMemberResult(int gain, int newLevel) implements ChatSnac {
    public static final SnacCodec<WarnMemberResult> CODEC = SnacCodec.of(
            FAMILY,
            0x0008,
            WarnMemberResult.class,
            in -> new WarnMemberResult(in.u16(), in.u16()),
            (out, result) -> out.u16(result.gain).u16(result.newLevel));

    @Override
    public SnacCodec<WarnMemberResult> codec() {
        return CODEC;
    }
}
