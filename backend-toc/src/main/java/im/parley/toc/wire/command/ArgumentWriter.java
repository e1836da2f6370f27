// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.RendezvousTlv;
import im.parley.toc.wire.TocText;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.internal.PayloadWriter;
import java.util.List;
import okio.ByteString;

/** Writes a command: the word, then each argument behind a blank, then a NUL. */
final class ArgumentWriter extends PayloadWriter {
    ArgumentWriter(String word) {
        super(word);
    }

    /** Writes a name, a number or the like, in quotes only where it would not be one argument without. */
    ArgumentWriter word(String value) {
        if (!isBare(value)) {
            return quoted(WireText.of(value));
        }
        put(' ');
        put(value);
        return this;
    }

    ArgumentWriter words(List<String> values) {
        values.forEach(this::word);
        return this;
    }

    /** Writes what people wrote; it is always in quotes. */
    ArgumentWriter quoted(WireText value) {
        put(' ');
        put('"');
        putEscaped(value);
        put('"');
        return this;
    }

    /** Writes, in quotes, what some servers store as it comes, so with no more backslashes than the quotes need. */
    ArgumentWriter held(WireText value) {
        String escaped = value.text().replace("\\", "\\\\").replace("\"", "\\\"");
        put(' ');
        put('"');
        put(new WireText(escaped, value.encoding()));
        put('"');
        return this;
    }

    /** Writes a list of lines, which servers know in braces. */
    ArgumentWriter braced(WireText value) {
        put(' ');
        put('{');
        putEscaped(value);
        put('}');
        return this;
    }

    ArgumentWriter number(long value) {
        return word(Long.toString(value));
    }

    ArgumentWriter flag(boolean set, String word) {
        return set ? word(word) : this;
    }

    ArgumentWriter base64(ByteString value) {
        return word(value.base64());
    }

    ArgumentWriter tlvs(List<RendezvousTlv> tlvs) {
        tlvs.forEach(tlv -> number(tlv.tag()).base64(tlv.value()));
        return this;
    }

    /** Writes bytes as they are, without a blank. */
    ArgumentWriter raw(ByteString value) {
        put(value);
        return this;
    }

    byte[] finish() {
        put('\0');
        return toByteArray();
    }

    private static boolean isBare(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c > '~' || TocText.isEscaped(c)) {
                return false;
            }
        }
        return !value.isEmpty();
    }
}
