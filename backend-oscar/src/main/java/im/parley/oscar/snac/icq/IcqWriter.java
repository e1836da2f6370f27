// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import im.parley.oscar.wire.WireWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import okio.ByteString;

/** Writes what {@link IcqReader} reads: texts in the code page, or in UTF-8 where that lacks a character. */
final class IcqWriter {
    private final WireWriter out;
    private final Charset codePage;

    IcqWriter(WireWriter out, Charset codePage) {
        this.out = out;
        this.codePage = codePage;
    }

    IcqWriter u8(int value) {
        out.u8(value);
        return this;
    }

    IcqWriter u16(int value) {
        out.u16le(value);
        return this;
    }

    IcqWriter u32(long value) {
        out.u32le(value);
        return this;
    }

    IcqWriter text(String text) {
        IcqText.write(out, IcqText.encode(text, codePage));
        return this;
    }

    IcqWriter content(IcqContent content) {
        content.write(out);
        return this;
    }

    IcqWriter bytes(ByteString bytes) {
        out.bytes(bytes);
        return this;
    }

    /** Writes a length of two bytes and what the caller writes. */
    IcqWriter sized(Consumer<IcqWriter> value) {
        WireWriter inner = new WireWriter();
        value.accept(new IcqWriter(inner, codePage));
        out.u16le(inner.size()).bytes(inner.array(), 0, inner.size());
        return this;
    }

    <T> IcqWriter list(List<T> values, BiConsumer<T, IcqWriter> element) {
        u8(values.size());
        values.forEach(value -> element.accept(value, this));
        return this;
    }
}
