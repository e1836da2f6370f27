// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;

/**
 * SNAC(0D,08): the client makes a room, or finds the one that has the name already.
 *
 * @param uncounted TLVs behind those that the room's block counts; some clients count none and put all of them here
 */
public record CreateRoom(RoomInfo room, TlvBlock uncounted) implements ChatNavSnac {
    private static final String NEW = "create";
    private static final int ANY_INSTANCE = 0xFFFF;
    private static final int DETAIL = 1;

    public static final SnacCodec<CreateRoom> CODEC = SnacCodec.of(
            FAMILY, 0x0008, CreateRoom.class, in -> new CreateRoom(RoomInfo.read(in), in.tlvs()), (out, create) -> {
                create.room.write(out);
                out.tlvs(create.uncounted);
            });

    public CreateRoom(RoomInfo room) {
        this(room, TlvBlock.EMPTY);
    }

    /** Makes a private room. */
    public static CreateRoom named(String name) {
        return named(RoomId.PRIVATE_EXCHANGE, name);
    }

    /** Makes a room, or finds it where users make none; encoding and language are what peers write. */
    public static CreateRoom named(int exchange, String name) {
        TlvBlock tlvs = TlvBlock.builder()
                .string(0x00D3, name)
                .string(0x00D6, "us-ascii")
                .string(0x00D7, "en")
                .build();
        return new CreateRoom(new RoomInfo(new RoomId(exchange, NEW, ANY_INSTANCE), DETAIL, tlvs));
    }

    /** Returns the name asked for, empty when absent. */
    public String name() {
        return room.name().or(() -> uncounted.string(0x00D3)).orElse("");
    }

    @Override
    public SnacCodec<CreateRoom> codec() {
        return CODEC;
    }
}
