// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.invite;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 06: inviting by e-mail. */
public sealed interface InviteSnac extends Snac permits InviteFriend, InviteAck {
    /** The number of this food group. */
    int FAMILY = 0x0006;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(InviteFriend.CODEC, InviteAck.CODEC);
}
