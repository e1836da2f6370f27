// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chat;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import java.util.Optional;
import okio.ByteString;

/**
 * SNAC(0E,05): the client says something in the room.
 *
 * @param tlvs 0001 for the whole room, 0002 a whisper's recipient, 0005 the text, 0006 send it to me too, 0007 automatic
 */
public record SendRoomMessage(long cookie, int channel, TlvBlock tlvs) implements ChatSnac, RoomMessage {
    public static final SnacCodec<SendRoomMessage> CODEC = SnacCodec.of(
            FAMILY,
            0x0005,
            SendRoomMessage.class,
            in -> new SendRoomMessage(in.u64(), in.u16(), in.tlvs()),
            (out, message) -> out.u64(message.cookie).u16(message.channel).tlvs(message.tlvs));

    /** Says something to everybody, and asks to get it back: that is how a server tells it was said. */
    public static SendRoomMessage toAll(long cookie, String text) {
        TlvBlock tlvs = RoomMessage.addText(TlvBlock.builder().flag(0x0001).flag(0x0006), text)
                .build();
        return new SendRoomMessage(cookie, CHANNEL, tlvs);
    }

    /** Says something to one person in the room. */
    public static SendRoomMessage whisper(long cookie, String recipient, String text) {
        TlvBlock tlvs = RoomMessage.addText(TlvBlock.builder().string(0x0002, recipient), text)
                .build();
        return new SendRoomMessage(cookie, CHANNEL, tlvs);
    }

    /** Returns this as said by a program, not by its user. */
    public SendRoomMessage automatic() {
        return new SendRoomMessage(cookie, channel, tlvs.with(new Tlv(0x0007, ByteString.EMPTY)));
    }

    /** Returns TLV 0002, whom a whisper is for. */
    public Optional<String> recipient() {
        return tlvs.string(0x0002);
    }

    /** Tells whether TLV 0006 is there: the sender wants his own words back. */
    public boolean wantsReflection() {
        return tlvs.has(0x0006);
    }

    @Override
    public SnacCodec<SendRoomMessage> codec() {
        return CODEC;
    }
}
