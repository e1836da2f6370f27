// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chat;

import im.parley.oscar.snac.chatnav.RoomInfo;
import im.parley.oscar.wire.SnacCodec;

/** SNAC(0E,02): the server describes the room, after joining and whenever that changes. */
public record RoomUpdate(RoomInfo room) implements ChatSnac {
    public static final SnacCodec<RoomUpdate> CODEC = SnacCodec.of(
            FAMILY,
            0x0002,
            RoomUpdate.class,
            in -> new RoomUpdate(RoomInfo.read(in)),
            (out, update) -> update.room.write(out));

    @Override
    public SnacCodec<RoomUpdate> codec() {
        return CODEC;
    }
}
