// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import java.util.Arrays;

/**
 * Text with the encoding it crosses the wire in, so that text which was read can be written as the same bytes.
 *
 * <p>Nothing on the wire names an encoding. What is well-formed UTF-8 is taken for that, anything else for windows-1252,
 * in which every byte means something. An unpaired surrogate is written as a question mark.
 */
public record WireText(String text, TextEncoding encoding) {
    public static final WireText EMPTY = of("");

    private static final char REPLACEMENT = '\uFFFD';
    private static final int LOWEST_IN_TEXT = 0x09;

    /** Returns text that will be written as UTF-8. */
    public static WireText of(String text) {
        return new WireText(text, TextEncoding.UTF_8);
    }

    public static WireText decode(byte[] bytes) {
        return decode(bytes, 0, bytes.length);
    }

    /** Decodes {@code bytes[from..to)}. */
    public static WireText decode(byte[] bytes, int from, int to) {
        String text = TextEncoding.UTF_8.decode(bytes, from, to);
        // The JDK's decoder puts U+FFFD for what it cannot read; a peer may also have sent that character.
        boolean readable = text.indexOf(REPLACEMENT) < 0 || givesBack(TextEncoding.UTF_8, text, bytes, from, to);
        return readable
                ? new WireText(text, TextEncoding.UTF_8)
                : new WireText(TextEncoding.WINDOWS_1252.decode(bytes, from, to), TextEncoding.WINDOWS_1252);
    }

    /**
     * Decodes {@code bytes[from..to)}, the words of a room, an invitation or a profile. Those come from OSCAR clients as
     * they are, perhaps in UTF-16BE, which shows by an even length and bytes that no other text holds. A NUL behind them
     * may be half of their last character.
     */
    public static WireText decodeUnconverted(byte[] bytes, int from, int to) {
        int end = to < bytes.length && bytes[to] == 0 ? to + (to - from) % 2 : to;
        if ((end - from) % 2 == 0 && holdsControls(bytes, from, to)) {
            String text = TextEncoding.UTF_16BE.decode(bytes, from, end);
            if (givesBack(TextEncoding.UTF_16BE, text, bytes, from, end)) {
                return new WireText(text, TextEncoding.UTF_16BE);
            }
        }
        return decode(bytes, from, to);
    }

    private static boolean givesBack(TextEncoding encoding, String text, byte[] bytes, int from, int to) {
        byte[] back = encoding.encode(text);
        return Arrays.equals(back, 0, back.length, bytes, from, to);
    }

    private static boolean holdsControls(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] >= 0 && bytes[i] < LOWEST_IN_TEXT) {
                return true;
            }
        }
        return false;
    }

    public byte[] bytes() {
        return encoding.encode(text);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text;
    }
}
