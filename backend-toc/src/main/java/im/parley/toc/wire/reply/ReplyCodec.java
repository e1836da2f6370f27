// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.internal.WordCodec;
import im.parley.toc.wire.internal.WordCodec.Secrets;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Reads and writes one kind of server line.
 *
 * @param <T> the record
 */
public final class ReplyCodec<T extends TocReply> {
    private final WordCodec<T, FieldReader, FieldWriter> known;

    private ReplyCodec(WordCodec<T, FieldReader, FieldWriter> known) {
        this.known = known;
    }

    static <T extends TocReply> ReplyCodec<T> of(
            String word, Class<T> type, Function<FieldReader, T> reader, BiConsumer<FieldWriter, T> writer) {
        return new ReplyCodec<>(new WordCodec<>(word, type, reader, writer));
    }

    /** Returns the same codec, knowing what no log may show. */
    ReplyCodec<T> hiding(Secrets secrets) {
        return new ReplyCodec<>(known.hiding(secrets));
    }

    /** Returns the word such a line starts with. */
    public String word() {
        return known.word();
    }

    public Class<T> type() {
        return known.type();
    }

    T read(FieldReader in) {
        return known.read(in);
    }

    byte[] write(TocReply reply) {
        FieldWriter out = new FieldWriter(word());
        known.write(out, reply);
        return out.toByteArray();
    }

    void redact(byte[] line, int from, int to) {
        known.secrets().zero(line, from, to);
    }

    @Override
    public String toString() {
        return word();
    }
}
