// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import okio.ByteString;

/**
 * The arguments of one client command, unquoted and without their backslashes. Two spellings of the same arguments are
 * equal. Made by a {@link TocTokenizer}; immutable once made.
 */
public final class TocArguments {
    /** For each argument: where its bytes start and end here, where it started and ended in the payload. */
    private static final int WIDTH = 4;

    private final byte[] bytes;
    private int size;
    private int[] spans = new int[8 * WIDTH];
    private int count;

    TocArguments(int capacity) {
        bytes = new byte[capacity];
    }

    public int size() {
        return count;
    }

    public ByteString bytes(int index) {
        return ByteString.of(bytes, start(index), end(index) - start(index));
    }

    public WireText text(int index) {
        return WireText.decode(bytes, start(index), end(index));
    }

    /** Returns where the argument began in the payload. */
    public int offset(int index) {
        return spans[index * WIDTH + 2];
    }

    /** Returns where the argument ended in the payload. */
    public int endOffset(int index) {
        return spans[index * WIDTH + 3];
    }

    /** Returns a view of the arguments' bytes. */
    public List<ByteString> asList() {
        return new AbstractList<>() {
            @Override
            public ByteString get(int index) {
                return bytes(Objects.checkIndex(index, count));
            }

            @Override
            public int size() {
                return count;
            }
        };
    }

    void open(int offset) {
        if ((count + 1) * WIDTH > spans.length) {
            spans = Arrays.copyOf(spans, spans.length * 2);
        }
        spans[count * WIDTH] = size;
        spans[count * WIDTH + 2] = offset;
    }

    void put(byte b) {
        bytes[size++] = b;
    }

    void close(int offset) {
        spans[count * WIDTH + 1] = size;
        spans[count * WIDTH + 3] = offset;
        count++;
    }

    /** Ends an argument whose backslashes are still in it. */
    void closeEscaped(int offset) {
        int to = size;
        size = spans[count * WIDTH];
        for (int from = size; from < to; from++) {
            if (bytes[from] != '\\') {
                put(bytes[from]);
            } else if (++from < to) {
                put(bytes[from]);
            }
        }
        close(offset);
    }

    private int start(int index) {
        return spans[index * WIDTH];
    }

    private int end(int index) {
        return spans[index * WIDTH + 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TocArguments that && asList().equals(that.asList());
    }

    @Override
    public int hashCode() {
        return asList().hashCode();
    }

    /** Returns how many there are: some commands carry passwords. */
    @Override
    public String toString() {
        return count + " arguments";
    }
}
