// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(0D,06): the client asks who is in a room. */
public record RoomOccupantsQuery(RoomId room) implements ChatNavSnac {
    public static final SnacCodec<RoomOccupantsQuery> CODEC = SnacCodec.of(
            FAMILY,
            0x0006,
            RoomOccupantsQuery.class,
            in -> new RoomOccupantsQuery(RoomId.read(in)),
            (out, query) -> query.room.write(out));

    @Override
    public SnacCodec<RoomOccupantsQuery> codec() {
        return CODEC;
    }
}
