// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.function.BiConsumer;
import okio.ByteString;

/**
 * Writes into one growing array. A length that is not known yet is reserved by {@link #begin16()} and filled in by
 * {@link #end16}. A value too large for its field is an {@link IllegalArgumentException}: it is our mistake, not a
 * peer's. Not safe for use by several threads.
 */
public final class WireWriter {
    private byte[] bytes;
    private int size;

    public WireWriter() {
        this(128);
    }

    public WireWriter(int capacity) {
        bytes = new byte[capacity];
    }

    public int size() {
        return size;
    }

    /** Forgets what was written and keeps the array. */
    public void clear() {
        size = 0;
    }

    /** Returns the array being written, valid until the next write; its first {@link #size()} bytes count. */
    public byte[] array() {
        return bytes;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    public WireWriter u8(int value) {
        checkFits(value, 0xFF);
        int p = grow(1);
        bytes[p] = (byte) value;
        return this;
    }

    public WireWriter u16(int value) {
        checkFits(value, 0xFFFF);
        int p = grow(2);
        Bytes.put16(bytes, p, value);
        return this;
    }

    public WireWriter u32(long value) {
        checkFits(value, 0xFFFF_FFFFL);
        int p = grow(4);
        Bytes.put32(bytes, p, (int) value);
        return this;
    }

    public WireWriter u64(long value) {
        int p = grow(8);
        Bytes.put64(bytes, p, value);
        return this;
    }

    public WireWriter u16le(int value) {
        checkFits(value, 0xFFFF);
        int p = grow(2);
        bytes[p] = (byte) value;
        bytes[p + 1] = (byte) (value >>> 8);
        return this;
    }

    public WireWriter u32le(long value) {
        checkFits(value, 0xFFFF_FFFFL);
        return u16le((int) value & 0xFFFF).u16le((int) (value >>> 16));
    }

    public WireWriter bytes(byte[] source) {
        return bytes(source, 0, source.length);
    }

    public WireWriter bytes(byte[] source, int from, int to) {
        int p = grow(to - from);
        System.arraycopy(source, from, bytes, p, to - from);
        return this;
    }

    public WireWriter bytes(ByteString source) {
        int p = grow(source.size());
        source.copyInto(0, bytes, p, source.size());
        return this;
    }

    /** Writes text as UTF-8, without a length. */
    @SuppressWarnings("deprecation")
    public WireWriter string(String text) {
        int p = grow(text.length());
        if (isAscii(text)) {
            text.getBytes(0, text.length(), bytes, p);
            return this;
        }
        size = p;
        return bytes(text.getBytes(UTF_8));
    }

    /** Writes one byte for each character, its lower half: right for text that is Latin-1 at most. */
    @SuppressWarnings("deprecation")
    public WireWriter latin1(String text) {
        int p = grow(text.length());
        text.getBytes(0, text.length(), bytes, p);
        return this;
    }

    /** Writes text behind a length of one byte. */
    public WireWriter string8(String text) {
        int p = grow(1);
        string(text);
        int length = size - p - 1;
        checkFits(length, 0xFF);
        bytes[p] = (byte) length;
        return this;
    }

    /** Writes text behind a length of two bytes. */
    public WireWriter string16(String text) {
        int mark = begin16();
        string(text);
        return end16(mark);
    }

    /** Writes texts, each behind a length of one byte. */
    public WireWriter names(Iterable<String> names) {
        return all(names, (name, out) -> out.string8(name));
    }

    /** Writes numbers of two bytes. */
    public WireWriter u16s(Iterable<Integer> values) {
        return all(values, (value, out) -> out.u16(value));
    }

    /** Writes values back to back. */
    public <T> WireWriter all(Iterable<? extends T> values, BiConsumer<? super T, ? super WireWriter> element) {
        for (T value : values) {
            element.accept(value, this);
        }
        return this;
    }

    /** Reserves a length of two bytes; give what it returns to {@link #end16}. */
    public int begin16() {
        return grow(2);
    }

    /** Fills in the length of all that was written since {@link #begin16()}. */
    public WireWriter end16(int mark) {
        int length = size - mark - 2;
        checkFits(length, 0xFFFF);
        Bytes.put16(bytes, mark, length);
        return this;
    }

    /** Writes TLVs without count or length. */
    public WireWriter tlvs(TlvBlock block) {
        block.writeTo(this);
        return this;
    }

    /** Writes a count of two bytes, then the TLVs. */
    public WireWriter countedTlvs(TlvBlock block) {
        return u16(block.count()).tlvs(block);
    }

    /** Writes a length of two bytes, then the TLVs. */
    public WireWriter sizedTlvs(TlvBlock block) {
        return u16(block.byteSize()).tlvs(block);
    }

    private int grow(int count) {
        int p = size;
        if (count > bytes.length - p) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, p + count));
        }
        size = p + count;
        return p;
    }

    private static boolean isAscii(String text) {
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            all |= text.charAt(i);
        }
        return all < 0x80;
    }

    private static void checkFits(long value, long max) {
        if (value < 0 || value > max) {
            throw new IllegalArgumentException(value + " does not fit in 0.." + max);
        }
    }
}
