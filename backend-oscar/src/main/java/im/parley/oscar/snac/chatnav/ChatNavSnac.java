// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 0D: finding and making chat rooms. */
public sealed interface ChatNavSnac extends Snac
        permits ChatRightsQuery,
                ExchangeQuery,
                RoomQuery,
                RoomDetailsQuery,
                RoomOccupantsQuery,
                SearchRooms,
                CreateRoom,
                ChatNavInfo {
    /** The number of this food group. */
    int FAMILY = 0x000D;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(
            ChatRightsQuery.CODEC,
            ExchangeQuery.CODEC,
            RoomQuery.CODEC,
            RoomDetailsQuery.CODEC,
            RoomOccupantsQuery.CODEC,
            SearchRooms.CODEC,
            CreateRoom.CODEC,
            ChatNavInfo.CODEC);
}
