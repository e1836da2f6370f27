// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;
import im.parley.toc.wire.internal.PayloadWriter;
import java.util.List;
import okio.ByteString;

/** Writes a line: the word, then each field behind a colon. */
final class FieldWriter extends PayloadWriter {
    FieldWriter(String word) {
        super(word);
    }

    FieldWriter field(String value) {
        put(':');
        put(value);
        return this;
    }

    FieldWriter text(WireText value) {
        put(':');
        put(value);
        return this;
    }

    FieldWriter bytes(ByteString value) {
        put(':');
        put(value);
        return this;
    }

    FieldWriter flag(boolean value) {
        put(':');
        put(value ? 'T' : 'F');
        return this;
    }

    FieldWriter number(long value) {
        return field(Long.toString(value));
    }

    FieldWriter fields(List<String> values) {
        values.forEach(this::field);
        return this;
    }

    FieldWriter texts(List<WireText> values) {
        values.forEach(this::text);
        return this;
    }

    /** Writes bytes as they are, without a colon. */
    FieldWriter raw(ByteString value) {
        put(value);
        return this;
    }
}
