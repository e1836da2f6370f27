// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.chatnav.ExchangeInfo;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.oscar.wire.UserInfo;
import im.parley.testkit.server.RoomInfo;
import java.util.List;

/** The blocks that describe rooms and exchanges. */
final class RoomBlocks {
    private static final int MAX_MESSAGE = 1024;
    private static final int MAX_MEMBERS = 100;
    private static final int ALL_FLAGS = 0x000F;
    private static final int MAY_MAKE_ROOMS = 2;
    private static final int FULL_DETAIL = 2;
    private static final String CHARSET = "us-ascii";
    private static final String LANGUAGE = "en";

    /** What is written in rooms; joustsim enters none that does not say. */
    private static final String CONTENT_TYPE = "text/x-aolrtf";

    private RoomBlocks() {}

    static im.parley.oscar.snac.chatnav.RoomInfo of(RoomInfo room) {
        return block(room, traits(room));
    }

    /** Describes a room with those in it. */
    static im.parley.oscar.snac.chatnav.RoomInfo of(RoomInfo room, List<UserInfo> occupants) {
        return block(
                room,
                traits(room)
                        .u16(0x006F, occupants.size())
                        .value(0x0073, out -> occupants.forEach(user -> user.write(out))));
    }

    private static im.parley.oscar.snac.chatnav.RoomInfo block(RoomInfo room, TlvBuilder tlvs) {
        return new im.parley.oscar.snac.chatnav.RoomInfo(RoomIds.id(room), FULL_DETAIL, tlvs.build());
    }

    private static TlvBuilder traits(RoomInfo room) {
        return TlvBlock.builder()
                .u16(0x00C9, ALL_FLAGS)
                .u32(0x00CA, room.createdAt().getEpochSecond())
                .u16(0x00D1, MAX_MESSAGE)
                .u16(0x00D2, MAX_MEMBERS)
                .u8(0x00D5, MAY_MAKE_ROOMS)
                .string(0x006A, room.name())
                .string(0x00D3, room.name())
                .string(0x00D6, CHARSET)
                .string(0x00D7, LANGUAGE)
                .string(0x00D8, CHARSET)
                .string(0x00D9, LANGUAGE)
                .u16(0x00DA, MAX_MESSAGE)
                .string(0x00DB, CONTENT_TYPE);
    }

    static ExchangeInfo exchange(int number) {
        TlvBlock tlvs = TlvBlock.builder()
                .u8(0x0003, 10)
                .u16(0x0002, 16)
                .u16(0x0004, 100)
                .u16(0x00C9, ALL_FLAGS)
                .u8(0x00D5, MAY_MAKE_ROOMS)
                .string(0x00D6, CHARSET)
                .string(0x00D7, LANGUAGE)
                .string(0x00D8, CHARSET)
                .string(0x00D9, LANGUAGE)
                .build();
        return new ExchangeInfo(number, tlvs);
    }
}
