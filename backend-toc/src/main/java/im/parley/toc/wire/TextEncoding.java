// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import java.nio.charset.StandardCharsets;

/** An encoding that text is found in on a TOC wire, which labels none. */
public enum TextEncoding {
    UTF_8 {
        @Override
        String decode(byte[] bytes, int from, int to) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }

        @Override
        byte[] encode(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    },

    /** Every byte is a character: the five that windows-1252 leaves open are the control characters of Latin-1. */
    WINDOWS_1252 {
        @Override
        String decode(byte[] bytes, int from, int to) {
            char[] text = new char[to - from];
            for (int i = 0; i < text.length; i++) {
                int b = bytes[from + i] & 0xFF;
                text[i] = b >= 0x80 && b < 0xA0 ? FROM_80_TO_9F.charAt(b - 0x80) : (char) b;
            }
            return new String(text);
        }

        @Override
        byte[] encode(String text) {
            byte[] bytes = new byte[text.length()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = encode(text.charAt(i));
            }
            return bytes;
        }

        private byte encode(char c) {
            if (c < 0x80 || (c >= 0xA0 && c <= 0xFF)) {
                return (byte) c;
            }
            int i = FROM_80_TO_9F.indexOf(c);
            return (byte) (i < 0 ? '?' : 0x80 + i);
        }
    },

    /** What rooms and profiles pass on from OSCAR clients unconverted. */
    UTF_16BE {
        @Override
        String decode(byte[] bytes, int from, int to) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_16BE);
        }

        @Override
        byte[] encode(String text) {
            return text.getBytes(StandardCharsets.UTF_16BE);
        }
    };

    private static final String FROM_80_TO_9F =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    abstract String decode(byte[] bytes, int from, int to);

    /** Encodes; a character this encoding has not becomes a question mark. */
    abstract byte[] encode(String text);
}
