// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.TextCharset;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a message on channel 1, TLV 0002: fragments, each a type and a length of two bytes. Type 0501 tells what
 * the reader must be able to do, and nobody looks at it; type 0101 is a charset, a subset, and text, and may be
 * repeated. Everybody's bytes give some text, damaged ones too.
 */
public final class MessageText {
    private static final int TLV = 0x0002;
    private static final int TEXT = 0x0101;
    private static final int FRAGMENT_HEADER = 4;
    private static final int CHARSET_HEADER = 4;

    /** Type 0501, its length, and what most clients say in it. */
    private static final long USUAL_FEATURES = 0x0501_0004_0101_0102L;

    private static final int FIXED_SIZE = Long.BYTES + FRAGMENT_HEADER + CHARSET_HEADER;
    private static final int TLV_HEADER = 4;

    private MessageText() {}

    /**
     * Reads the text of a message's TLVs, all parts together; nothing when there is no fragment of text.
     *
     * @param codePage what 8-bit text is in that is not UTF-8
     */
    public static Optional<String> read(TlvBlock message, Charset codePage) {
        Optional<WireReader> fragments = message.reader(TLV);
        return fragments.isPresent() ? Optional.ofNullable(read(fragments.get(), codePage)) : Optional.empty();
    }

    private static @Nullable String read(WireReader in, Charset codePage) {
        String text = null;
        while (in.remaining() >= FRAGMENT_HEADER) {
            int type = in.u16();
            int length = Math.min(in.u16(), in.remaining());
            if (type == TEXT) {
                String part = part(in, length, codePage);
                text = text == null ? part : text.concat(part);
            } else {
                in.skip(length);
            }
        }
        return text;
    }

    private static String part(WireReader in, int length, Charset codePage) {
        if (length < CHARSET_HEADER) {
            return TextCharset.ASCII.decode(in, length, codePage);
        }
        TextCharset charset = TextCharset.of(in.u16());
        in.skip(2);
        return charset.decode(in, length - CHARSET_HEADER, codePage);
    }

    /** Writes the value of TLV 0002. */
    public static void write(WireWriter out, String text, TextCharset charset) {
        out.u64(USUAL_FEATURES).u16(TEXT);
        int length = out.begin16();
        out.u32((long) charset.number() << 16);
        charset.encode(out, text);
        out.end16(length);
    }

    /** Returns the TLVs of a message with that text and with flags. */
    static TlvBlock tlvs(String text, TextCharset charset, IcbmFlag... flags) {
        int size = TLV_HEADER + FIXED_SIZE + charset.encodedSize(text) + flags.length * TLV_HEADER;
        TlvBuilder tlvs = TlvBlock.builder(size).value(TLV, out -> write(out, text, charset));
        return SendIcbm.flagged(tlvs, flags);
    }
}
