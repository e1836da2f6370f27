// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import im.parley.oscar.wire.SnacCodec;
import java.util.OptionalInt;

/**
 * SNAC(0D,04): the client asks what a room is like.
 *
 * @param detail how much it wants told, as in {@link RoomInfo}; some clients do not say
 */
public record RoomQuery(RoomId room, OptionalInt detail) implements ChatNavSnac {
    public static final SnacCodec<RoomQuery> CODEC = SnacCodec.of(
            FAMILY,
            0x0004,
            RoomQuery.class,
            in -> new RoomQuery(RoomId.read(in), in.atEnd() ? OptionalInt.empty() : OptionalInt.of(in.u8())),
            (out, query) -> {
                query.room.write(out);
                query.detail.ifPresent(out::u8);
            });

    public RoomQuery(RoomId room, int detail) {
        this(room, OptionalInt.of(detail));
    }

    @Override
    public SnacCodec<RoomQuery> codec() {
        return CODEC;
    }
}
