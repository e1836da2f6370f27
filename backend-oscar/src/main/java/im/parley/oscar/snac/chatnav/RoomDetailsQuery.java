// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(0D,05): the client asks for more about a room. */
public record RoomDetailsQuery(RoomId room) implements ChatNavSnac {
    public static final SnacCodec<RoomDetailsQuery> CODEC = SnacCodec.of(
            FAMILY,
            0x0005,
            RoomDetailsQuery.class,
            in -> new RoomDetailsQuery(RoomId.read(in)),
            (out, query) -> query.room.write(out));

    @Override
    public SnacCodec<RoomDetailsQuery> codec() {
        return CODEC;
    }
}
