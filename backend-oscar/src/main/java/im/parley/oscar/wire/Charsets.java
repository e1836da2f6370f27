// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Locale;
import okio.ByteString;

/** The charsets by the names that profiles, status texts and rooms use. */
public final class Charsets {
    /** ASCII; readers try UTF-8 and then Latin-1, for writers say it of any text. */
    public static final String ASCII = "us-ascii";

    /** Latin-1. */
    public static final String LATIN_1 = "iso-8859-1";

    /** UTF-16, high byte first. */
    public static final String UTF_16 = "unicode-2-0";

    private Charsets() {}

    /** Returns the text; a charset that is unknown counts as {@link #ASCII}. Never fails. */
    public static String decode(ByteString bytes, String charset) {
        switch (charset.trim().toLowerCase(Locale.ROOT)) {
            case UTF_16:
                return bytes.string(UTF_16BE);
            case LATIN_1:
                return bytes.string(ISO_8859_1);
            default:
                return new WireReader(bytes.toByteArray()).string(bytes.size());
        }
    }

    /** Returns the name of the smallest charset that has every character of a text. */
    public static String fitting(String text) {
        if (US_ASCII.newEncoder().canEncode(text)) {
            return ASCII;
        }
        return ISO_8859_1.newEncoder().canEncode(text) ? LATIN_1 : UTF_16;
    }

    /** Returns a text's bytes; characters that the charset lacks become question marks. */
    public static ByteString encode(String text, String charset) {
        return ByteString.encodeString(text, of(charset));
    }

    private static Charset of(String name) {
        switch (name) {
            case UTF_16:
                return UTF_16BE;
            case LATIN_1:
                return ISO_8859_1;
            case ASCII:
                return US_ASCII;
            default:
                return UTF_8;
        }
    }
}
