// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import okio.ByteString;

/**
 * A cursor over a window of an array. Every read checks its bounds; a length that lies is a {@link WireException} with
 * its offset. Not safe for use by several threads.
 */
public final class WireReader {
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private final int end;
    private int at;

    public WireReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    public WireReader(byte[] bytes, int from, int to) {
        if (from < 0 || from > to || to > bytes.length) {
            throw new IllegalArgumentException("no window " + from + ".." + to + " in " + bytes.length + " bytes");
        }
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /** Returns the offset of the next byte, counted from the start of the array. */
    public int position() {
        return at;
    }

    public int remaining() {
        return end - at;
    }

    public boolean atEnd() {
        return at == end;
    }

    public int u8() {
        return bytes[advance(1)] & 0xFF;
    }

    public int u16() {
        return u16At(advance(2));
    }

    public long u32() {
        return Bytes.int32(bytes, advance(4)) & 0xFFFF_FFFFL;
    }

    /** Reads eight bytes, such as a message cookie. */
    public long u64() {
        return Bytes.int64(bytes, advance(8));
    }

    public int u16le() {
        int p = advance(2);
        return bytes[p] & 0xFF | (bytes[p + 1] & 0xFF) << 8;
    }

    public long u32le() {
        long low = u16le();
        return low | (long) u16le() << 16;
    }

    public void skip(int count) {
        advance(count);
    }

    /** Reads bytes into an array of their own. */
    public byte[] bytes(int count) {
        int p = advance(count);
        byte[] copy = new byte[count];
        System.arraycopy(bytes, p, copy, 0, count);
        return copy;
    }

    public ByteString byteString(int count) {
        int p = advance(count);
        return count == 0 ? ByteString.EMPTY : ByteString.of(bytes, p, count);
    }

    /** Reads all that is left. */
    public ByteString rest() {
        return atEnd() ? ByteString.EMPTY : byteString(remaining());
    }

    /** Reads text: UTF-8, or Latin-1 where it is not. */
    public String string(int count) {
        int p = advance(count);
        String text = new String(bytes, p, count, UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : otherwise(text, p, count);
    }

    private String otherwise(String text, int from, int count) {
        byte[] back = text.getBytes(UTF_8);
        boolean meant = Arrays.equals(back, 0, back.length, bytes, from, from + count);
        return meant ? text : new String(bytes, from, count, ISO_8859_1);
    }

    /** Reads text behind a length of one byte, as screen names come. */
    public String string8() {
        return string(u8());
    }

    /** Reads text behind a length of two bytes. */
    public String string16() {
        return string(u16());
    }

    /** Reads texts, each behind a length of one byte, until the end of the window. */
    public List<String> names() {
        return list(WireReader::string8);
    }

    /** Reads values until the end of the window; each must take at least one byte. The list cannot be changed. */
    public <T> List<T> list(Function<? super WireReader, ? extends T> element) {
        if (at == end) {
            return List.of();
        }
        T first = element.apply(this);
        if (at == end) {
            return List.of(first);
        }
        List<T> values = new ArrayList<>();
        values.add(first);
        while (at < end) {
            values.add(element.apply(this));
        }
        return List.copyOf(values);
    }

    /** Reads so many values. The list cannot be changed. */
    public <T> List<T> list(int count, Function<? super WireReader, ? extends T> element) {
        List<T> values = new ArrayList<>(Math.min(count, remaining()));
        for (int i = 0; i < count; i++) {
            values.add(element.apply(this));
        }
        return List.copyOf(values);
    }

    /** Returns a cursor at the same place, for a look ahead. */
    public WireReader copy() {
        return new WireReader(bytes, at, end);
    }

    /** Returns a cursor over the next bytes and moves past them. */
    public WireReader slice(int count) {
        int p = advance(count);
        return new WireReader(bytes, p, p + count);
    }

    /** Reads TLVs until the end of the window. */
    public TlvBlock tlvs() {
        int from = at;
        while (at < end) {
            skipTlv();
        }
        return TlvBlock.over(bytes, from, end);
    }

    /** Reads a count of two bytes, then so many TLVs. */
    public TlvBlock countedTlvs() {
        int count = u16();
        int from = at;
        for (int i = 0; i < count; i++) {
            skipTlv();
        }
        return TlvBlock.over(bytes, from, at);
    }

    /** Reads a length of two bytes, then TLVs of that many bytes. */
    public TlvBlock sizedTlvs() {
        return tlvs(u16());
    }

    /** Reads TLVs that take so many bytes together. */
    public TlvBlock tlvs(int size) {
        int from = advance(size);
        for (int p = from; p < at; ) {
            int value = p + 4;
            int next = value > at ? value : value + (Bytes.int32(bytes, p) & 0xFFFF);
            if (next > at) {
                throw new WireException("a TLV goes on behind the end of its block", p);
            }
            p = next;
        }
        return TlvBlock.over(bytes, from, at);
    }

    private void skipTlv() {
        advance(Bytes.int32(bytes, advance(4)) & 0xFFFF);
    }

    private int u16At(int p) {
        return (bytes[p] & 0xFF) << 8 | bytes[p + 1] & 0xFF;
    }

    private int advance(int count) {
        int p = at;
        if (count < 0 || count > end - p) {
            throw new WireException("wanted " + count + " bytes, have " + (end - p), p);
        }
        at = p + count;
        return p;
    }
}
