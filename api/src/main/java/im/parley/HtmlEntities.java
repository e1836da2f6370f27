// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.util.Locale;
import java.util.Map;

/**
 * Decodes character references as browsers do: a number needs no semicolon, and one from 128 to 159 means
 * windows-1252. A name without semicolon counts only before something that is neither a letter, a digit nor {@code =},
 * so that the queries in links stay whole. What is no reference stays as written.
 */
final class HtmlEntities {
    private static final int LONGEST_NAME = 4;

    /** The no-break space is what senders write to keep a blank from collapsing: it means a blank. */
    private static final Map<String, Character> NAMES = Map.of(
            "lt", '<', "gt", '>', "amp", '&', "quot", '"', "apos", '\'', "nbsp", ' ', "copy", '\u00A9', "reg",
            '\u00AE');

    private static final String WINDOWS_1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160"
            + "\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A"
            + "\u0153\u009D\u017E\u0178";

    private HtmlEntities() {}

    static String decode(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '&') {
                at = decode(text, at, decoded);
            } else {
                decoded.append(text.charAt(at++));
            }
        }
        return decoded.toString();
    }

    /** Appends what the ampersand at that index stands for and returns the index behind it. */
    static int decode(String text, int ampersand, StringBuilder out) {
        int end =
                text.startsWith("#", ampersand + 1) ? number(text, ampersand + 2, out) : name(text, ampersand + 1, out);
        if (end >= 0) {
            return end;
        }
        out.append('&');
        return ampersand + 1;
    }

    private static int name(String text, int from, StringBuilder out) {
        int to = from;
        while (to < text.length() && to - from <= LONGEST_NAME && isAlphanumeric(text.charAt(to))) {
            to++;
        }
        Character meant = NAMES.get(text.substring(from, to).toLowerCase(Locale.ROOT));
        if (meant == null || text.startsWith("=", to)) {
            return -1;
        }
        out.append(meant.charValue());
        return text.startsWith(";", to) ? to + 1 : to;
    }

    private static int number(String text, int from, StringBuilder out) {
        boolean hex = text.startsWith("x", from) || text.startsWith("X", from);
        int radix = hex ? 16 : 10;
        int first = hex ? from + 1 : from;
        int to = first;
        int value = 0;
        while (to < text.length() && digit(text.charAt(to), radix) >= 0) {
            value = Math.min(value * radix + digit(text.charAt(to), radix), Character.MAX_CODE_POINT + 1);
            to++;
        }
        if (to == first) {
            return -1;
        }
        out.appendCodePoint(character(value));
        return text.startsWith(";", to) ? to + 1 : to;
    }

    private static int character(int value) {
        if (value >= 0x80 && value <= 0x9F) {
            return WINDOWS_1252.charAt(value - 0x80);
        }
        boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
        return value == 0 || surrogate || value > Character.MAX_CODE_POINT ? '\uFFFD' : value;
    }

    private static int digit(char c, int radix) {
        return c < 0x80 ? Character.digit(c, radix) : -1;
    }

    private static boolean isAlphanumeric(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
