// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chat;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.oscar.wire.UserInfo;
import java.util.Optional;

/**
 * SNAC(0E,06): the server hands on what somebody said in the room.
 *
 * @param tlvs 0001 for the whole room, 0003 the sender, 0005 the text, 0007 automatic
 */
public record IncomingRoomMessage(long cookie, int channel, TlvBlock tlvs) implements ChatSnac, RoomMessage {
    public static final SnacCodec<IncomingRoomMessage> CODEC = SnacCodec.of(
            FAMILY,
            0x0006,
            IncomingRoomMessage.class,
            in -> new IncomingRoomMessage(in.u64(), in.u16(), in.tlvs()),
            (out, message) -> out.u64(message.cookie).u16(message.channel).tlvs(message.tlvs));

    /** Hands on a message with its sender: TLVs 0003, 0001, 0005, 0007. */
    public static IncomingRoomMessage relay(SendRoomMessage said, UserInfo sender) {
        TlvBuilder tlvs = TlvBlock.builder()
                .value(0x0003, sender::write)
                .flag(0x0001, said.tlvs().has(0x0001));
        said.tlvs().bytes(0x0005).ifPresent(content -> tlvs.bytes(0x0005, content));
        tlvs.flag(0x0007, said.isAutoReply());
        return new IncomingRoomMessage(said.cookie(), said.channel(), tlvs.build());
    }

    /** Says something to everybody in the name of a user. */
    public static IncomingRoomMessage of(long cookie, UserInfo sender, String text) {
        TlvBlock tlvs = RoomMessage.addText(
                        TlvBlock.builder().value(0x0003, sender::write).flag(0x0001), text)
                .build();
        return new IncomingRoomMessage(cookie, CHANNEL, tlvs);
    }

    /** Returns TLV 0003; nothing when it is damaged. */
    public Optional<UserInfo> sender() {
        return tlvs.value(0x0003, UserInfo::read);
    }

    @Override
    public SnacCodec<IncomingRoomMessage> codec() {
        return CODEC;
    }
}
