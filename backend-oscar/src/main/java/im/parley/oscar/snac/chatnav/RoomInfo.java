// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.List;
import java.util.Optional;

/**
 * The block that describes a room: its id, and a counted block of TLVs.
 *
 * @param detail how much is told: 0 the least, 1 to make a room, 2 all
 */
public record RoomInfo(RoomId id, int detail, TlvBlock tlvs) implements ChatTraits {
    public static RoomInfo read(WireReader in) {
        return new RoomInfo(RoomId.read(in), in.u8(), in.countedTlvs());
    }

    public void write(WireWriter out) {
        id.write(out);
        out.u8(detail).countedTlvs(tlvs);
    }

    /** Returns TLV 00D3, the name that people see. */
    public Optional<String> name() {
        return tlvs.string(0x00D3);
    }

    /** Returns TLV 006A, the name within the exchange. */
    public Optional<String> qualifiedName() {
        return tlvs.string(0x006A);
    }

    /** Returns TLV 00D4, where the room is described. */
    public Optional<String> descriptionUrl() {
        return tlvs.string(0x00D4);
    }

    /** Returns TLV 00CA in seconds since 1970, 0 when absent. */
    public long createTime() {
        return tlvs.number(0x00CA, 0);
    }

    /** Returns TLV 006F, 0 when absent. */
    public int occupancy() {
        return (int) tlvs.number(0x006F, 0);
    }

    /** Returns TLV 0073. */
    public List<UserInfo> occupants() {
        return tlvs.list(0x0073, UserInfo::read);
    }
}
