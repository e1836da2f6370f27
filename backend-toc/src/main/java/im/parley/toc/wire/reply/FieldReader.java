// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.WireException;
import im.parley.toc.wire.WireText;
import java.util.ArrayList;
import java.util.List;
import okio.ByteString;

/** A cursor over the fields of a line. A field that is not there is a {@link WireException}. */
final class FieldReader {
    private static final String[] SINGLE = new String[0x80];

    static {
        for (int c = 0; c < SINGLE.length; c++) {
            SINGLE[c] = String.valueOf((char) c);
        }
    }

    private final byte[] bytes;
    private int end;

    /** Where the next field starts; behind {@link #end} when there is none. */
    private int at;

    /** Starts behind the word that ends at {@code wordEnd}. */
    FieldReader(byte[] bytes, int wordEnd, int end) {
        this.bytes = bytes;
        this.end = end;
        this.at = wordEnd + 1;
    }

    int position() {
        return at;
    }

    boolean hasMore() {
        return at <= end;
    }

    String field() {
        int from = begin();
        return string(from, finish());
    }

    /** Reads all that is left, colons included. */
    String rest() {
        int from = begin();
        return string(from, finishAll());
    }

    WireText text() {
        int from = begin();
        return WireText.decode(bytes, from, finish());
    }

    WireText restText() {
        int from = begin();
        return WireText.decode(bytes, from, finishAll());
    }

    /** Reads all that is left as words that may come from an OSCAR client unconverted. */
    WireText restUnconverted() {
        int from = begin();
        return WireText.decodeUnconverted(bytes, from, finishAll());
    }

    /** Returns the letter of a field that is one letter long, or NUL. */
    char peekKind() {
        int from = begin();
        boolean single = from < end && (from + 1 == end || bytes[from + 1] == ':');
        return single ? (char) bytes[from] : 0;
    }

    FieldReader skipKind() {
        finish();
        return this;
    }

    ByteString restBytes() {
        int from = begin();
        return ByteString.of(bytes, from, finishAll() - from);
    }

    /** Reads the last field that is left. */
    WireText lastText() {
        int from = begin();
        int colon = end;
        while (colon > from && bytes[colon - 1] != ':') {
            colon--;
        }
        WireText text = WireText.decode(bytes, colon, end);
        end = colon - 1;
        return text;
    }

    boolean flag() {
        int from = begin();
        int to = finish();
        if (to - from == 1 && (bytes[from] == 'T' || bytes[from] == 'F')) {
            return bytes[from] == 'T';
        }
        throw new WireException("neither T nor F", from);
    }

    int integer() {
        int from = at;
        long value = number();
        if (value != (int) value) {
            throw new WireException("number is too large", from);
        }
        return (int) value;
    }

    long number() {
        int from = begin();
        int to = finish();
        int digits = from < to && bytes[from] == '-' ? from + 1 : from;
        // Eighteen digits fit whatever they are.
        if (digits == to || to - digits > 18) {
            throw new WireException("not a number", from);
        }
        long value = 0;
        for (int i = digits; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                throw new WireException("not a number", i);
            }
            value = value * 10 + digit;
        }
        return digits == from ? value : -value;
    }

    List<String> fields() {
        List<String> fields = new ArrayList<>();
        while (hasMore()) {
            fields.add(field());
        }
        return fields;
    }

    List<WireText> texts() {
        List<WireText> texts = new ArrayList<>();
        while (hasMore()) {
            texts.add(text());
        }
        return texts;
    }

    private int begin() {
        if (at > end) {
            throw new WireException("a field is missing", end);
        }
        return at;
    }

    /** Moves behind the next separator and returns where that is. */
    private int finish() {
        int colon = at;
        while (colon < end && bytes[colon] != ':') {
            colon++;
        }
        at = colon + 1;
        return colon;
    }

    private int finishAll() {
        at = end + 1;
        return end;
    }

    /** Flags and empty fields are in every line; they need no new string. */
    private String string(int from, int to) {
        if (from == to) {
            return "";
        }
        if (to - from == 1 && bytes[from] >= 0) {
            return SINGLE[bytes[from]];
        }
        return WireText.decode(bytes, from, to).text();
    }
}
