// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import im.parley.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import okio.ByteString;

/**
 * An immutable run of TLVs: a checked window on the array it was read from. Order, duplicates and unknown types are
 * kept, so that writing gives the bytes that were read. Lookups give the first TLV of a type and cost a scan, with no
 * allocation for numbers.
 */
public final class TlvBlock implements Iterable<Tlv> {
    /** No TLVs. */
    public static final TlvBlock EMPTY = new TlvBlock(new byte[0], 0, 0);

    private final byte[] bytes;
    private final int from;
    private final int to;

    private TlvBlock(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /** Wraps a window that the caller has walked through. */
    static TlvBlock over(byte[] bytes, int from, int to) {
        return from == to ? EMPTY : new TlvBlock(bytes, from, to);
    }

    public static TlvBuilder builder() {
        return builder(TlvBuilder.USUAL_SIZE);
    }

    /** Starts a block that will take about so many bytes; it may grow. */
    public static TlvBuilder builder(int byteSize) {
        return new TlvBuilder(byteSize);
    }

    public boolean isEmpty() {
        return from == to;
    }

    /** Returns how many TLVs there are. */
    public int count() {
        int count = 0;
        for (int p = from; p < to; p = next(p)) {
            count++;
        }
        return count;
    }

    /** Returns the length in bytes, headers included. */
    public int byteSize() {
        return to - from;
    }

    public boolean has(int type) {
        return find(type) >= 0;
    }

    /** Returns the value's length in bytes, or -1 when there is no such TLV. */
    public int sizeOf(int type) {
        int p = find(type);
        return p < 0 ? -1 : length(p);
    }

    /**
     * Returns a number of the value's own width, up to eight bytes, so that writers who disagree on the width are both
     * understood; {@code absent} when there is no such TLV or it is empty or wider.
     */
    public long number(int type, long absent) {
        int p = find(type);
        int length = p < 0 ? 0 : length(p);
        if (length == 4) {
            return Bytes.int32(bytes, p + 4) & 0xFFFF_FFFFL;
        } else if (length == 2) {
            // Read together with the length before it, since nothing may follow.
            return Bytes.int32(bytes, p + 2) & 0xFFFF;
        } else if (length == 0 || length > 8) {
            return absent;
        }
        long value = 0;
        for (int i = p + 4; i < p + 4 + length; i++) {
            value = value << 8 | bytes[i] & 0xFF;
        }
        return value;
    }

    /** Returns text, UTF-8 or else Latin-1. */
    public Optional<String> string(int type) {
        int p = find(type);
        return p < 0 ? Optional.empty() : Optional.of(valueAt(p).string(length(p)));
    }

    /** Returns a copy of the value. */
    public Optional<ByteString> bytes(int type) {
        int p = find(type);
        return p < 0 ? Optional.empty() : Optional.of(ByteString.of(bytes, p + 4, length(p)));
    }

    /** Returns a cursor over the value. */
    public Optional<WireReader> reader(int type) {
        int p = find(type);
        return p < 0 ? Optional.empty() : Optional.of(valueAt(p));
    }

    /** Returns the texts of every TLV of a type. */
    public List<String> strings(int type) {
        List<String> texts = new ArrayList<>();
        for (int p = from; p < to; p = next(p)) {
            if (type(p) == type) {
                texts.add(valueAt(p).string(length(p)));
            }
        }
        return texts;
    }

    /**
     * Returns the values that the first TLV of a type holds back to back; none when there is no such TLV. A value that
     * is cut short, and all behind it, is left out: one damaged TLV must not cost the whole SNAC.
     */
    public <T> List<T> list(int type, Function<? super WireReader, ? extends T> element) {
        int p = find(type);
        List<T> values = new ArrayList<>();
        if (p >= 0) {
            WireReader in = valueAt(p);
            try {
                while (!in.atEnd()) {
                    values.add(element.apply(in));
                }
            } catch (WireException damaged) {
                return values;
            }
        }
        return values;
    }

    /** Returns the one value that the first TLV of a type holds; nothing when it is damaged. */
    public <T> Optional<T> value(int type, Function<? super WireReader, ? extends T> element) {
        int p = find(type);
        return p < 0 ? Optional.empty() : read(p, element);
    }

    /** Returns the one value that each TLV of a type holds; a damaged one is left out. */
    public <T> List<T> values(int type, Function<? super WireReader, ? extends T> element) {
        List<T> values = new ArrayList<>();
        for (int p = from; p < to; p = next(p)) {
            if (type(p) == type) {
                read(p, element).ifPresent(values::add);
            }
        }
        return values;
    }

    /** Returns this block with the first TLV of that type replaced in its place, or with the new one at the end. */
    public TlvBlock with(Tlv tlv) {
        TlvBuilder changed = builder();
        int p = find(tlv.type());
        int behind = p < 0 ? to : next(p);
        changed.raw(bytes, from, p < 0 ? to : p).tlv(tlv);
        return changed.raw(bytes, behind, to).build();
    }

    /** Returns this block with no TLV of that type. */
    public TlvBlock without(int type) {
        if (!has(type)) {
            return this;
        }
        TlvBuilder rest = builder();
        for (int p = from; p < to; p = next(p)) {
            if (type(p) != type) {
                rest.raw(bytes, p, next(p));
            }
        }
        return rest.build();
    }

    @Override
    public Iterator<Tlv> iterator() {
        return new Iterator<>() {
            private int at = from;

            @Override
            public boolean hasNext() {
                return at < to;
            }

            @Override
            public Tlv next() {
                if (at >= to) {
                    throw new NoSuchElementException();
                }
                int p = at;
                at = TlvBlock.this.next(p);
                return new Tlv(type(p), valueAt(p).rest());
            }
        };
    }

    private <T> Optional<T> read(int p, Function<? super WireReader, ? extends T> element) {
        try {
            return Optional.of(element.apply(valueAt(p)));
        } catch (WireException damaged) {
            return Optional.empty();
        }
    }

    void writeTo(WireWriter out) {
        out.bytes(bytes, from, to);
    }

    private int find(int type) {
        for (int p = from; p < to; ) {
            int header = Bytes.int32(bytes, p);
            if (header >>> 16 == type) {
                return p;
            }
            p += 4 + (header & 0xFFFF);
        }
        return -1;
    }

    private WireReader valueAt(int p) {
        return new WireReader(bytes, p + 4, p + 4 + length(p));
    }

    private int next(int p) {
        return p + 4 + length(p);
    }

    private int type(int p) {
        return Bytes.int32(bytes, p) >>> 16;
    }

    private int length(int p) {
        return Bytes.int32(bytes, p) & 0xFFFF;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TlvBlock block && Arrays.equals(bytes, from, to, block.bytes, block.from, block.to);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }

    /** Returns types and lengths alone: a value may be a secret. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (int p = from; p < to; p = next(p)) {
            text.append(p == from ? "" : " ").append(String.format("%04X[%d]", type(p), length(p)));
        }
        return text.append('}').toString();
    }
}
