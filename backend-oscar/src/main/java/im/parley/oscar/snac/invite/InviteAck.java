// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.invite;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(06,03): the server has sent the invitation. */
public record InviteAck() implements InviteSnac {
    public static final SnacCodec<InviteAck> CODEC = SnacCodec.empty(FAMILY, 0x0003, new InviteAck());

    @Override
    public SnacCodec<InviteAck> codec() {
        return CODEC;
    }
}
