// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chat;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;

/**
 * SNAC(0E,07): the client warns somebody in the room, which costs the other more when done openly.
 *
 * @param anonymous 0 openly, 1 anonymously
 * @param most the level that must not be passed, it seems: the one source of this layout is not sure of it
 * @param tlvs unknown ones; the source says that there may be some
 */
public record WarnMember(int anonymous, String screenName, int most, TlvBlock tlvs) implements ChatSnac {
    private static final int HIGHEST = 999;

    public static final SnacCodec<WarnMember> CODEC = SnacCodec.of(
            FAMILY,
            0x0007,
            WarnMember.class,
            in -> new WarnMember(in.u16(), in.string8(), in.u16(), in.tlvs()),
            (out, warn) -> out.u16(warn.anonymous)
                    .string8(warn.screenName)
                    .u16(warn.most)
                    .tlvs(warn.tlvs));

    public static WarnMember openly(String screenName) {
        return new WarnMember(0, screenName, HIGHEST, TlvBlock.EMPTY);
    }

    public static WarnMember anonymously(String screenName) {
        return new WarnMember(1, screenName, HIGHEST, TlvBlock.EMPTY);
    }

    public boolean isAnonymous() {
        return anonymous != 0;
    }

    @Override
    public SnacCodec<WarnMember> codec() {
        return CODEC;
    }
}
