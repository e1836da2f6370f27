// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.oscar.wire.TextCharset;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.nio.charset.Charset;
import okio.ByteString;

/**
 * ICQ's text on the wire: a length of two bytes, low byte first, that counts a closing NUL; the text; the NUL. An empty
 * one is the length 0 and nothing else, or a lone NUL; the former is written.
 */
public final class IcqText {
    private IcqText() {}

    public static ByteString read(WireReader in) {
        ByteString text = in.byteString(in.u16le());
        int end = text.size() - 1;
        return end >= 0 && text.getByte(end) == 0 ? text.substring(0, end) : text;
    }

    /** Encodes in the code page, or in UTF-8 where that lacks a character: readers try UTF-8 first. */
    public static ByteString encode(String text, Charset codePage) {
        boolean fits = codePage.canEncode() && codePage.newEncoder().canEncode(text);
        return ByteString.encodeString(text, fits ? codePage : UTF_8);
    }

    /** Decodes what {@link #encode} encodes; never fails. */
    public static String decode(ByteString text, Charset codePage) {
        return TextCharset.ASCII.decode(new WireReader(text.toByteArray()), codePage);
    }

    public static void write(WireWriter out, ByteString text) {
        if (text.size() == 0) {
            out.u16le(0);
        } else {
            out.u16le(text.size() + 1).bytes(text).u8(0);
        }
    }
}
