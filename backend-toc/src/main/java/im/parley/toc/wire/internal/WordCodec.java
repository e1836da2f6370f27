// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.internal;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What is known of one word that payloads start with. Immutable.
 *
 * @param <T> the record that stands for it
 * @param <R> what the record is read from
 * @param <W> what it is written to
 */
public record WordCodec<T, R, W>(
        String word, Class<T> type, Function<R, T> reader, BiConsumer<W, T> writer, Secrets secrets) {
    /** Zeroes the secret bytes among {@code payload[from..to)}, what stands behind the word. */
    @FunctionalInterface
    public interface Secrets {
        void zero(byte[] payload, int from, int to);
    }

    public WordCodec(String word, Class<T> type, Function<R, T> reader, BiConsumer<W, T> writer) {
        this(word, type, reader, writer, (payload, from, to) -> {});
    }

    /** Returns the same codec, knowing what no log may show. */
    public WordCodec<T, R, W> hiding(Secrets known) {
        return new WordCodec<>(word, type, reader, writer, known);
    }

    public T read(R in) {
        return reader.apply(in);
    }

    /** Writes a record of this codec's own type. */
    public void write(W out, Object value) {
        writer.accept(out, type.cast(value));
    }
}
