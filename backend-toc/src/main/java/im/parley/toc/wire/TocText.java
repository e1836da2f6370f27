// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

/**
 * Quoting of client arguments. Nine characters take a backslash, each once and in one pass; whoever reads drops a
 * backslash before any character.
 */
public final class TocText {
    private static final String ESCAPED = "\\$\"()[]{}";
    private static final boolean[] IS_ESCAPED = new boolean[0x100];

    static {
        for (int i = 0; i < ESCAPED.length(); i++) {
            IS_ESCAPED[ESCAPED.charAt(i)] = true;
        }
    }

    private TocText() {}

    /** Returns whether this byte or character takes a backslash. */
    public static boolean isEscaped(int c) {
        return c >= 0 && c < IS_ESCAPED.length && IS_ESCAPED[c];
    }

    /** Returns the text as one quoted argument. */
    public static String quote(String text) {
        return '"' + escape(text) + '"';
    }

    /** Returns the text with a backslash before each of the nine characters. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isEscaped(c)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Returns the text without the backslashes; one at the very end stands before nothing and goes as well. */
    public static String unescape(String text) {
        int backslash = text.indexOf('\\');
        if (backslash < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length()).append(text, 0, backslash);
        for (int i = backslash; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
            } else if (++i < text.length()) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
