// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.internal;

import im.parley.toc.wire.TextEncoding;
import im.parley.toc.wire.TocText;
import im.parley.toc.wire.WireText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import okio.ByteString;

/** Writes text into one growing array. What stands between two values is for subclasses to say. */
public abstract class PayloadWriter {
    /** Holds nearly every line, and a message of a sentence or two. */
    private static final int INITIAL_SIZE = 160;

    private byte[] bytes;
    private int size;

    protected PayloadWriter(String word) {
        bytes = new byte[INITIAL_SIZE];
        put(word);
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    protected void put(char ascii) {
        int p = grow(1);
        bytes[p] = (byte) ascii;
    }

    protected void put(String text) {
        int length = text.length();
        int p = grow(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                size = p;
                put(text.getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[p + i] = (byte) c;
        }
    }

    protected void put(WireText text) {
        if (text.encoding() == TextEncoding.UTF_8) {
            put(text.text());
        } else {
            put(text.bytes());
        }
    }

    protected void put(ByteString source) {
        int p = grow(source.size());
        source.copyInto(0, bytes, p, source.size());
    }

    /** Writes text with a backslash before each character that takes one. */
    protected void putEscaped(WireText source) {
        byte[] text = source.bytes();
        int p = grow(2 * text.length);
        byte[] to = bytes;
        for (byte b : text) {
            if (TocText.isEscaped(b & 0xFF)) {
                to[p++] = '\\';
            }
            to[p++] = b;
        }
        size = p;
    }

    private void put(byte[] source) {
        int p = grow(source.length);
        System.arraycopy(source, 0, bytes, p, source.length);
    }

    private int grow(int count) {
        int p = size;
        if (count > bytes.length - p) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, p + count));
        }
        size = p + count;
        return p;
    }
}
