// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import okio.ByteString;

/**
 * The encodings that peers declare: by number in messages, by name in rooms and profiles. Many declare one and send
 * another, so reading looks at the bytes too, never fails, and gives back every text that was written in the encoding
 * {@link #usualFor} or {@link #narrowestFor} chose.
 */
public enum TextCharset {
    /** Seven bits; also what 8-bit text of any encoding is labelled. */
    ASCII(0x0000, "us-ascii"),
    UTF_16(0x0002, "unicode-2-0"),
    LATIN_1(0x0003, "iso-8859-1"),
    UTF_8_OR_LATIN_1(0x000D, "utf-8");

    private static final TextCharset[] ALL = values();

    private final int number;
    private final String label;

    TextCharset(int number, String label) {
        this.number = number;
        this.label = label;
    }

    /** Returns the encoding of that number; an unknown one is read as ASCII is. */
    public static TextCharset of(int number) {
        for (TextCharset charset : ALL) {
            if (charset.number == number) {
                return charset;
            }
        }
        return ASCII;
    }

    /** Returns the encoding of that name, in any case; an unknown one is read as ASCII is. */
    public static TextCharset of(String label) {
        for (TextCharset charset : ALL) {
            if (charset.label.equalsIgnoreCase(label.trim())) {
                return charset;
            }
        }
        return ASCII;
    }

    /** Returns what text of which nobody told is in: UTF-16 when it has bytes that no 8-bit text has, else ASCII. */
    public static TextCharset guess(ByteString bytes) {
        if (bytes.size() % 2 != 0) {
            return ASCII;
        }
        for (int i = 0; i < bytes.size(); i++) {
            if (bytes.getByte(i) >= 0 && bytes.getByte(i) < '\t') {
                return UTF_16;
            }
        }
        return ASCII;
    }

    /** Returns ASCII where it is enough, else UTF-16: every peer reads these two. */
    public static TextCharset usualFor(String text) {
        return fits(text, 0x7F) && !readsAsWide(text) ? ASCII : UTF_16;
    }

    /** Returns ASCII, else Latin-1, else UTF-16, whichever is the first that holds the text. */
    public static TextCharset narrowestFor(String text) {
        TextCharset usual = usualFor(text);
        return usual == UTF_16 && fits(text, 0xFF) && !readsAsWide(text) ? LATIN_1 : usual;
    }

    /** Returns the number in messages. */
    public int number() {
        return number;
    }

    /** Returns the name in rooms and profiles. */
    public String label() {
        return label;
    }

    /**
     * Reads all that is left as text. Never fails.
     *
     * @param codePage what 8-bit text is in that is not UTF-8
     */
    public String decode(WireReader in, Charset codePage) {
        return decode(in, in.remaining(), codePage);
    }

    /** Reads so many bytes as text; see {@link #decode(WireReader, Charset)}. */
    public String decode(WireReader in, int size, Charset codePage) {
        if (this == UTF_16) {
            return wide(in, size, codePage);
        }
        String text = in.string(size);
        if (size % 2 == 0 && size > 0 && text.charAt(0) == 0) {
            return utf16(new WireReader(original(text, size)), size);
        }
        return switch (this) {
            case ASCII -> isPlain(text, size, codePage) ? text : inCodePage(text, size, codePage);
            case LATIN_1 -> text.length() == size ? text : new String(original(text, size), ISO_8859_1);
            default -> text;
        };
    }

    /** Returns text; see {@link #decode(WireReader, Charset)}. Latin-1 is its code page. */
    public String decode(ByteString bytes) {
        return decode(new WireReader(bytes.toByteArray()), ISO_8859_1);
    }

    /** Writes text that this encoding can hold, without a length. */
    public void encode(WireWriter out, String text) {
        switch (this) {
            case UTF_16 -> {
                for (int i = 0; i < text.length(); i++) {
                    out.u16(text.charAt(i));
                }
            }
            case UTF_8_OR_LATIN_1 -> out.string(text);
            default -> out.latin1(text);
        }
    }

    /** Returns what {@link #encode(WireWriter, String)} writes. */
    public ByteString encode(String text) {
        WireWriter out = new WireWriter(encodedSize(text));
        encode(out, text);
        return ByteString.of(out.array(), 0, out.size());
    }

    /** Returns how many bytes {@link #encode} writes; for UTF-8 at least so many. */
    public int encodedSize(String text) {
        return this == UTF_16 ? 2 * text.length() : text.length();
    }

    /** Reads what is declared UTF-16: an odd number of ASCII letters is not, an odd number of other bytes is cut short. */
    private static String wide(WireReader in, int size, Charset codePage) {
        if (size % 2 == 0) {
            return utf16(in, size);
        }
        byte[] bytes = in.bytes(size);
        for (byte b : bytes) {
            if (b < ' ') {
                return utf16(new WireReader(bytes), size - 1) + '\uFFFD';
            }
        }
        return ASCII.decode(new WireReader(bytes), codePage);
    }

    private static String utf16(WireReader in, int size) {
        char[] chars = new char[size / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) in.u16();
        }
        return new String(chars);
    }

    /** Tells whether the code page has no say: Latin-1 is what the reader falls back to, shorter text was UTF-8. */
    private static boolean isPlain(String text, int size, Charset codePage) {
        return codePage.equals(ISO_8859_1) || text.length() != size || fits(text, 0x7F);
    }

    private static String inCodePage(String latin, int size, Charset codePage) {
        try {
            return codePage.newDecoder()
                    .decode(ByteBuffer.wrap(original(latin, size)))
                    .toString();
        } catch (CharacterCodingException wrong) {
            return latin;
        }
    }

    /** Returns the bytes that {@link WireReader#string} made text from: each its own character, or else UTF-8. */
    private static byte[] original(String text, int size) {
        return text.getBytes(text.length() == size ? ISO_8859_1 : UTF_8);
    }

    /** Tells whether 8-bit text would be taken for UTF-16, whose mark a leading NUL is. */
    private static boolean readsAsWide(String text) {
        return !text.isEmpty() && text.charAt(0) == 0;
    }

    /** Looks at every character, because a loop that may end early is slower; {@code max} is all ones. */
    private static boolean fits(String text, int max) {
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            all |= text.charAt(i);
        }
        return all <= max;
    }
}
