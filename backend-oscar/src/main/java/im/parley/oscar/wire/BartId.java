// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

import im.parley.WireException;
import java.util.Optional;
import okio.ByteString;

/**
 * Names a piece of art that the server keeps, or holds a small one itself: {@code u16 type, u8 flags, u8 length, data}.
 *
 * @param type one of the constants here
 * @param data for stored art the MD5 of its bytes, for a status text the text
 */
public record BartId(int type, int flags, ByteString data) {
    public static final int BUDDY_ICON = 0x0001;
    public static final int STATUS_TEXT = 0x0002;
    public static final int ARRIVE_SOUND = 0x0003;
    public static final int SUPER_ICON = 0x0005;

    /** The URL of what the status text speaks of. */
    public static final int STATUS_LINK = 0x0009;

    public static final int BIG_ICON = 0x000C;

    /** An ICQ mood: {@code icqmood} and a number. */
    public static final int MOOD = 0x000E;

    public static final int DEPART_SOUND = 0x0060;

    /** Flag: art of the user's own. */
    public static final int CUSTOM = 0x01;

    /** Flag: {@link #data()} is the art itself. */
    public static final int INLINE = 0x04;

    /** Flag: the server does not have it; please upload. */
    public static final int UNKNOWN_TO_SERVER = 0x40;

    private static final ByteString CLEARED_ICON = ByteString.decodeHex("0201d20472");

    public static BartId read(WireReader in) {
        return new BartId(in.u16(), in.u8(), in.byteString(in.u8()));
    }

    public void write(WireWriter out) {
        out.u16(type).u8(flags).u8(data.size()).bytes(data);
    }

    /** Names an icon by the MD5 of its bytes. */
    public static BartId icon(ByteString md5) {
        return new BartId(BUDDY_ICON, CUSTOM, md5);
    }

    /** Says that there is no icon. */
    public static BartId noIcon() {
        return new BartId(BUDDY_ICON, 0, CLEARED_ICON);
    }

    /** Holds a status text in UTF-8; an empty one clears it. */
    public static BartId statusText(String text) {
        WireWriter out = new WireWriter();
        out.string16(text).u16(0);
        return new BartId(STATUS_TEXT, INLINE, ByteString.of(out.array(), 0, out.size()));
    }

    /** Holds an ICQ mood. */
    public static BartId mood(int number) {
        return new BartId(MOOD, 0, ByteString.encodeString("icqmood" + number, US_ASCII));
    }

    public boolean has(int flag) {
        return (flags & flag) == flag;
    }

    /** Returns true where this says that there is no such art. */
    public boolean isCleared() {
        return data.size() == 0 || type == BUDDY_ICON && data.equals(CLEARED_ICON);
    }

    /** Returns the text of a status text or link, in the charset it names or else in UTF-8. */
    public Optional<String> text() {
        if ((type != STATUS_TEXT && type != STATUS_LINK) || data.size() == 0) {
            return Optional.empty();
        }
        try {
            WireReader in = new WireReader(data.toByteArray());
            WireReader text = in.slice(in.u16());
            return Optional.of(decode(text, in));
        } catch (WireException damaged) {
            return Optional.empty();
        }
    }

    private static String decode(WireReader text, WireReader encodings) {
        if (encodings.remaining() < 2 || encodings.u16() == 0) {
            return text.string(text.remaining());
        }
        encodings.u16();
        return TextCharset.of(encodings.string16()).decode(text.rest());
    }

    /** Returns the hash in hex, or the text. */
    @Override
    public String toString() {
        return String.format("BartId[%04X flags %02X %s]", type, flags, text().orElseGet(data::hex));
    }
}
