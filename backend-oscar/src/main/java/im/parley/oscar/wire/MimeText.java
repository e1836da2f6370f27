// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
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
        TextCharset narrowest = TextCharset.narrowestFor(text);
        return narrowest == TextCharset.ASCII && TextCharset.guess(narrowest.encode(text)) != narrowest
                ? of(text, TextCharset.UTF_16)
                : of(text, narrowest);
    }

    /**
     * Holds markup in ASCII, with references for all other characters: for away messages, because a server hands them on
     * as ASCII whatever they were.
     */
    public static MimeText inAscii(String html) {
        StringBuilder ascii = new StringBuilder(html.length());
        html.codePoints().forEach(c -> {
            if (c <= 0x7F) {
                ascii.append((char) c);
            } else {
                ascii.append("&#").append(c).append(';');
            }
        });
        return of(ascii.toString());
    }

    private static MimeText of(String text, TextCharset charset) {
        return new MimeText(String.format("text/aolrtf; charset=\"%s\"", charset.label()), charset.encode(text));
    }

    /** Returns the text. Never fails: a charset that is absent or unknown is guessed. */
    public String text() {
        return text(ISO_8859_1);
    }

    /**
     * Returns the text. Never fails: a charset that is absent or unknown is guessed.
     *
     * @param codePage what 8-bit text is in that is not UTF-8
     */
    public String text(Charset codePage) {
        String label = charset();
        TextCharset known = TextCharset.of(label);
        Optional<Charset> other = known.label().equals(label) || label.isEmpty() ? Optional.empty() : named(label);
        TextCharset guessed = known == TextCharset.ASCII ? TextCharset.guess(bytes) : known;
        return other.map(charset -> charset.decode(bytes.asByteBuffer()).toString())
                .orElseGet(() -> guessed.decode(new WireReader(bytes.toByteArray()), codePage));
    }

    /** Finds what is none of ours but known to the machine, such as a Windows code page. */
    private static Optional<Charset> named(String label) {
        try {
            return Optional.of(Charset.forName(label));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
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
