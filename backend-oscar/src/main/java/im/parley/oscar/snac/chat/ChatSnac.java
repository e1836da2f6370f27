// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chat;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 0E: one chat room. */
public sealed interface ChatSnac extends Snac
        permits RoomUpdate, UsersJoined, UsersLeft, SendRoomMessage, IncomingRoomMessage, WarnMember, WarnMemberResult {
    /** The number of this food group. */
    int FAMILY = 0x000E;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(
            RoomUpdate.CODEC,
            UsersJoined.CODEC,
            UsersLeft.CODEC,
            SendRoomMessage.CODEC,
            IncomingRoomMessage.CODEC,
            WarnMember.CODEC,
            WarnMemberResult.CODEC);
}
