// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import java.util.List;
import java.util.Optional;

/** SNAC(0D,09): the server answers every query of the group: limits, exchanges, rooms. */
public record ChatNavInfo(TlvBlock tlvs) implements ChatNavSnac {
    private static final int MAX_ROOMS = 0x0002;
    private static final int EXCHANGE = 0x0003;
    private static final int ROOM = 0x0004;

    public static final SnacCodec<ChatNavInfo> CODEC = SnacCodec.of(
            FAMILY, 0x0009, ChatNavInfo.class, in -> new ChatNavInfo(in.tlvs()), (out, info) -> out.tlvs(info.tlvs));

    /** Answers {@link ChatRightsQuery}. */
    public static ChatNavInfo rights(int maxRooms, List<ExchangeInfo> exchanges) {
        TlvBuilder tlvs = TlvBlock.builder().u8(MAX_ROOMS, maxRooms);
        exchanges.forEach(exchange -> tlvs.value(EXCHANGE, exchange::write));
        return new ChatNavInfo(tlvs.build());
    }

    /** Answers {@link ExchangeQuery}. */
    public static ChatNavInfo exchange(ExchangeInfo exchange) {
        return new ChatNavInfo(
                TlvBlock.builder().value(EXCHANGE, exchange::write).build());
    }

    /** Answers {@link CreateRoom} and {@link RoomQuery}. */
    public static ChatNavInfo room(RoomInfo room) {
        return rooms(List.of(room));
    }

    /** Answers {@link SearchRooms}: nothing when no room was found. */
    public static ChatNavInfo rooms(List<RoomInfo> rooms) {
        TlvBuilder tlvs = TlvBlock.builder();
        rooms.forEach(room -> tlvs.value(ROOM, room::write));
        return new ChatNavInfo(tlvs.build());
    }

    /** Returns TLV 0002, how many rooms one user may be in at a time, 0 when absent. */
    public int maxRooms() {
        return (int) tlvs.number(MAX_ROOMS, 0);
    }

    /** Returns every TLV 0003; a damaged one is left out. */
    public List<ExchangeInfo> exchanges() {
        return tlvs.values(EXCHANGE, ExchangeInfo::read);
    }

    /** Returns every TLV 0004; a damaged one is left out. */
    public List<RoomInfo> rooms() {
        return tlvs.values(ROOM, RoomInfo::read);
    }

    /** Returns the first of {@link #rooms()}. */
    public Optional<RoomInfo> room() {
        return rooms().stream().findFirst();
    }

    @Override
    public SnacCodec<ChatNavInfo> codec() {
        return CODEC;
    }
}
