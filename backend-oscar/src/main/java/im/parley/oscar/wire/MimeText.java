// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;

/**
 * A text beside the TLV that tells its type and charset, as profiles and away messages come.
 *
 * @param type such as {@code text/aolrtf; charset="us-ascii"}; empty where nobody told
 */
public record MimeText(String type, ByteString bytes) {
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]+)");

    /** Holds a text in the narrowest charset that has all its characters. */
    public static MimeText of(String text) {
        TextCharset charset = TextCharset.narrowestFor(text);
        return new MimeText(String.format("text/aolrtf; charset=\"%s\"", charset.label()), charset.encode(text));
    }

    /** Returns the text. Never fails: a charset that is absent or unknown is guessed. */
    public String text() {
        return TextCharset.of(charset()).decode(bytes);
    }

    /** Returns the charset that the type names, in lower case; empty when it names none. */
    public String charset() {
        Matcher found = CHARSET.matcher(type.toLowerCase(Locale.ROOT));
        return found.find() ? found.group(1) : "";
    }

    /** Returns the type and the size alone. */
    @Override
    public String toString() {
        return "MimeText[" + type + ", " + bytes.size() + " bytes]";
    }
}
