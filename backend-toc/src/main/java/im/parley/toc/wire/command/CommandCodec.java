// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Reads and writes one client command.
 *
 * @param <T> the record
 */
public final class CommandCodec<T extends TocCommand> {
    /** Zeroes the secret bytes among {@code payload[from..to)}, the arguments. */
    @FunctionalInterface
    interface Secrets {
        void zero(byte[] payload, int from, int to);
    }

    private final String word;
    private final Class<T> type;
    private final Function<ArgumentReader, T> reader;
    private final BiConsumer<ArgumentWriter, T> writer;
    private final Secrets secrets;

    private CommandCodec(
            String word,
            Class<T> type,
            Function<ArgumentReader, T> reader,
            BiConsumer<ArgumentWriter, T> writer,
            Secrets secrets) {
        this.word = word;
        this.type = type;
        this.reader = reader;
        this.writer = writer;
        this.secrets = secrets;
    }

    static <T extends TocCommand> CommandCodec<T> of(
            String word, Class<T> type, Function<ArgumentReader, T> reader, BiConsumer<ArgumentWriter, T> writer) {
        return new CommandCodec<>(word, type, reader, writer, (payload, from, to) -> {});
    }

    /** Returns the same codec, knowing what no log may show. */
    CommandCodec<T> hiding(Secrets secrets) {
        return new CommandCodec<>(word, type, reader, writer, secrets);
    }

    /** Returns the word such a command starts with. */
    public String word() {
        return word;
    }

    public Class<T> type() {
        return type;
    }

    T read(ArgumentReader in) {
        return reader.apply(in);
    }

    byte[] write(TocCommand command) {
        ArgumentWriter out = new ArgumentWriter(word);
        writer.accept(out, type.cast(command));
        return out.finish();
    }

    void redact(byte[] payload, int from, int to) {
        secrets.zero(payload, from, to);
    }

    @Override
    public String toString() {
        return word;
    }
}
