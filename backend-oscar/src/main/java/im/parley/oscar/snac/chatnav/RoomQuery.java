// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import im.parley.oscar.wire.SnacCodec;

/**
 * SNAC(0D,04): the client asks what a room is like.
 *
 * @param detail how much it wants told, as in {@link RoomInfo}
 */
public record RoomQuery(RoomId room, int detail) implements ChatNavSnac {
    public static final SnacCodec<RoomQuery> CODEC = SnacCodec.of(
            FAMILY, 0x0004, RoomQuery.class, in -> new RoomQuery(RoomId.read(in), in.u8()), (out, query) -> {
                query.room.write(out);
                out.u8(query.detail);
            });

    @Override
    public SnacCodec<RoomQuery> codec() {
        return CODEC;
    }
}
