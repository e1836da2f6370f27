// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Reads and writes one kind of server line.
 *
 * @param <T> the record
 */
public final class ReplyCodec<T extends TocReply> {
    /** Zeroes the secret bytes among {@code line[from..to)}, the fields of a line. */
    @FunctionalInterface
    interface Secrets {
        void zero(byte[] line, int from, int to);
    }

    private final String word;
    private final Class<T> type;
    private final Function<FieldReader, T> reader;
    private final BiConsumer<FieldWriter, T> writer;
    private final Secrets secrets;

    private ReplyCodec(
            String word,
            Class<T> type,
            Function<FieldReader, T> reader,
            BiConsumer<FieldWriter, T> writer,
            Secrets secrets) {
        this.word = word;
        this.type = type;
        this.reader = reader;
        this.writer = writer;
        this.secrets = secrets;
    }

    static <T extends TocReply> ReplyCodec<T> of(
            String word, Class<T> type, Function<FieldReader, T> reader, BiConsumer<FieldWriter, T> writer) {
        return new ReplyCodec<>(word, type, reader, writer, (line, from, to) -> {});
    }

    /** Returns the same codec, knowing what no log may show. */
    ReplyCodec<T> hiding(Secrets secrets) {
        return new ReplyCodec<>(word, type, reader, writer, secrets);
    }

    /** Returns the word such a line starts with. */
    public String word() {
        return word;
    }

    public Class<T> type() {
        return type;
    }

    T read(FieldReader in) {
        return reader.apply(in);
    }

    byte[] write(TocReply reply) {
        FieldWriter out = new FieldWriter(word);
        writer.accept(out, type.cast(reply));
        return out.toByteArray();
    }

    void redact(byte[] line, int from, int to) {
        secrets.zero(line, from, to);
    }

    @Override
    public String toString() {
        return word;
    }
}
