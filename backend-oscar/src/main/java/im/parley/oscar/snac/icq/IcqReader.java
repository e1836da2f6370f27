// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import im.parley.oscar.wire.WireReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import okio.ByteString;

/** A cursor over what follows an envelope's fields: little endian, texts in UTF-8 or else a code page. */
final class IcqReader {
    private final WireReader in;
    private final Charset codePage;

    IcqReader(ByteString bytes, Charset codePage) {
        this.in = new WireReader(bytes.toByteArray());
        this.codePage = codePage;
    }

    int remaining() {
        return in.remaining();
    }

    int u8() {
        return in.u8();
    }

    int u16() {
        return in.u16le();
    }

    long u32() {
        return in.u32le();
    }

    IcqReader skip(int count) {
        in.skip(count);
        return this;
    }

    String text() {
        return IcqText.decode(IcqText.read(in), codePage);
    }

    IcqContent content() {
        return IcqContent.read(in);
    }

    /** Reads a length of two bytes and, within it, a value. */
    <T> T sized(Function<IcqReader, T> value) {
        return value.apply(new IcqReader(in.byteString(in.u16le()), codePage));
    }

    ByteString byteString(int count) {
        return in.byteString(count);
    }

    ByteString rest() {
        return in.rest();
    }

    /** Reads a count of one byte, then so many values. */
    <T> List<T> list(Function<IcqReader, T> element) {
        int count = u8();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(element.apply(this));
        }
        return values;
    }
}
