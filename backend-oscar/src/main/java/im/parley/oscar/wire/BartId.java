// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

import im.parley.WireException;
import java.util.Optional;
import okio.ByteString;
import okio.Utf8;

/**
 * Names a piece of art that the server keeps, or holds a small one itself: {@code u16 type, u8 flags, u8 length, data}.
 *
 * @param type one of the constants here
 * @param data for stored art the MD5 of its bytes, for a status text the text
 */
public record BartId(int type, int flags, ByteString data) {
    public static final int SMALL_ICON = 0x0000;
    public static final int BUDDY_ICON = 0x0001;
    public static final int STATUS_TEXT = 0x0002;
    public static final int ARRIVE_SOUND = 0x0003;
    public static final int RICH_NAME = 0x0004;
    public static final int SUPER_ICON = 0x0005;
    public static final int RADIO_STATION = 0x0006;
    public static final int SUPER_ICON_TRIGGER = 0x0007;

    /** The URL of what the status text speaks of. */
    public static final int STATUS_LINK = 0x0009;

    public static final int LOCATION = 0x000B;
    public static final int BIG_ICON = 0x000C;
    public static final int STATUS_TIME = 0x000D;

    /** An ICQ mood: {@code icqmood} and a number. */
    public static final int MOOD = 0x000E;

    public static final int CURRENT_TRACK = 0x000F;
    public static final int DEPART_SOUND = 0x0060;
    public static final int IM_BACKGROUND = 0x0080;
    public static final int IM_CHROME = 0x0081;
    public static final int IM_SKIN = 0x0082;
    public static final int IM_SOUND = 0x0083;
    public static final int BADGE = 0x0084;
    public static final int BADGE_URL = 0x0085;
    public static final int IM_INITIAL_SOUND = 0x0086;
    public static final int FLASH_WALLPAPER = 0x0088;
    public static final int IMMERSIVE_WALLPAPER = 0x0089;
    public static final int LIST_BACKGROUND = 0x0100;
    public static final int LIST_IMAGE = 0x0101;
    public static final int LIST_SKIN = 0x0102;
    public static final int SMILEY_SET = 0x0400;
    public static final int ENCRYPTION_CERTIFICATE = 0x0402;
    public static final int SIGNING_CERTIFICATE = 0x0403;
    public static final int GATEWAY_CERTIFICATE = 0x0404;

    /** Flag: art of the user's own. */
    public static final int CUSTOM = 0x01;

    /** Flag: {@link #data()} is an address where the art is. */
    public static final int ADDRESS = 0x02;

    /** Flag: {@link #data()} is the art itself. */
    public static final int INLINE = 0x04;

    /** Flag: the server does not have it; please upload. */
    public static final int UNKNOWN_TO_SERVER = 0x40;

    /** Flag: the server has it already; no upload is needed. */
    public static final int KNOWN_TO_SERVER = 0x80;

    /** Flags: the server shows it to nobody. */
    public static final int BANNED = 0xC0;

    /** What of a text fits beside its length, in bytes. */
    public static final int LONGEST_TEXT = 251;

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

    /** Holds a status text in UTF-8, cut after {@link #LONGEST_TEXT} bytes; an empty one clears it. */
    public static BartId statusText(String text) {
        return text(STATUS_TEXT, text);
    }

    /** Holds the URL of what the status text speaks of, cut like a text; an empty one clears it. */
    public static BartId statusLink(String url) {
        return text(STATUS_LINK, url);
    }

    private static BartId text(int type, String text) {
        WireWriter out = new WireWriter();
        out.string16(cut(text)).u16(0);
        return new BartId(type, INLINE, ByteString.of(out.array(), 0, out.size()));
    }

    private static String cut(String text) {
        int length = text.length();
        while (Utf8.size(text, 0, length) > LONGEST_TEXT) {
            length = text.offsetByCodePoints(length, -1);
        }
        return text.substring(0, length);
    }

    /** Says that there is nothing of that type, as clients do in SNAC(01,1E). */
    public static BartId none(int type) {
        return new BartId(type, 0, ByteString.EMPTY);
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
