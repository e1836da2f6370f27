// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.decode;

import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.SnacAddress;
import im.parley.toc.wire.TextEncoding;
import im.parley.toc.wire.WireText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okio.ByteString;

/** Prints values that fit on a line. */
final class FieldValue {
    /** Stands for a value that may not be shown. */
    static final String SECRET = "(secret)";

    private static final int LONGEST_BYTES = 64;

    /** Below this, letters may well be a number: both are shown. */
    private static final int SURELY_TEXT = 5;

    private FieldValue() {}

    static boolean isPlain(Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof CharSequence
                || value instanceof Enum
                || value instanceof ByteString
                || value instanceof WireText
                || value instanceof SnacAddress
                || value instanceof Capability;
    }

    static String text(Object value, Object shown) {
        if (!value.equals(shown)) {
            return value instanceof ByteString bytes ? "(secret, " + bytes.size() + " bytes)" : SECRET;
        }
        if (value instanceof ByteString bytes) {
            return bytes(bytes);
        }
        if (value instanceof WireText text) {
            return quoted(text.text()) + (text.encoding() == TextEncoding.UTF_8 ? "" : " " + text.encoding());
        }
        if (value instanceof Integer || value instanceof Long) {
            long number = ((Number) value).longValue();
            return number >= 0 && number < 10
                    ? Long.toString(number)
                    : number + " (0x" + Long.toHexString(number) + ")";
        }
        return value instanceof CharSequence text ? quoted(text.toString()) : value.toString();
    }

    private static String bytes(ByteString bytes) {
        if (bytes.size() == 0) {
            return "empty";
        }
        Optional<String> letters =
                bytes.size() == 1 ? Optional.empty() : letters(bytes).map(FieldValue::quoted);
        if (bytes.size() >= SURELY_TEXT && letters.isPresent()) {
            return letters.get();
        }
        String hex = bytes.size() <= LONGEST_BYTES
                ? bytes.hex()
                : bytes.substring(0, LONGEST_BYTES).hex() + "... " + bytes.size() + " bytes";
        return letters.map(text -> hex + " " + text).orElse(hex);
    }

    /** Returns the text that the bytes may be: UTF-8 without control characters. */
    private static Optional<String> letters(ByteString bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return Optional.of(text).filter(FieldValue::isReadable);
        } catch (CharacterCodingException binary) {
            return Optional.empty();
        }
    }

    private static boolean isReadable(String text) {
        return text.codePoints().allMatch(c -> c == '\r' || c == '\n' || c == '\t' || !Character.isISOControl(c));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '"', '\\' -> quoted.append('\\').append(c);
                default ->
                    quoted.append(
                            Character.isISOControl(c) ? String.format("\\u%04x", (int) c) : Character.toString(c));
            }
        }
        return quoted.append('"').toString();
    }
}
