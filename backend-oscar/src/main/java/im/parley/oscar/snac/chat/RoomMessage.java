// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chat;

import im.parley.oscar.wire.TextCharset;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.oscar.wire.WireReader;
import java.nio.charset.Charset;
import java.util.Optional;

/** What both directions of a room's message share. */
public sealed interface RoomMessage permits SendRoomMessage, IncomingRoomMessage {
    /** The channel of everything said in rooms. */
    int CHANNEL = 3;

    /** Returns what the sender named the message. */
    long cookie();

    int channel();

    TlvBlock tlvs();

    /**
     * Returns the text in TLV 0005. Where that holds none, or is damaged, {@link TlvBlock#bytes} has what was sent. A
     * charset that is not named is guessed: some clients write UTF-16 without a word.
     *
     * @param codePage what 8-bit text is in that is not UTF-8
     */
    default Optional<String> text(Charset codePage) {
        return tlvs().value(0x0005, WireReader::tlvs)
                .flatMap(content -> content.bytes(0x0001)
                        .map(text -> content.string(0x0002)
                                .map(TextCharset::of)
                                .orElseGet(() -> TextCharset.guess(text))
                                .decode(new WireReader(text.toByteArray()), codePage)));
    }

    /** Tells whether TLV 0001 is absent: the message is not for the whole room. */
    default boolean isWhisper() {
        return !tlvs().has(0x0001);
    }

    /** Tells whether TLV 0007 is there: a program answered, not its user. */
    default boolean isAutoReply() {
        return tlvs().has(0x0007);
    }

    /**
     * Adds TLV 0005 with a text in the encoding that every peer reads. The language comes first, the text last: peers read
     * them in any order, Wireshark takes the byte at 30 for the length of a name that must fit.
     */
    static TlvBuilder addText(TlvBuilder tlvs, String text) {
        TextCharset charset = TextCharset.usualFor(text);
        TlvBlock content = TlvBlock.builder()
                .string(0x0003, "en")
                .string(0x0002, charset.label())
                .value(0x0001, out -> charset.encode(out, text))
                .build();
        return tlvs.value(0x0005, out -> out.tlvs(content));
    }
}
