// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.TocArguments;
import im.parley.toc.wire.TocTokenizer;
import im.parley.toc.wire.internal.WordCodec;
import im.parley.toc.wire.internal.WordCodec.Secrets;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Reads and writes one client command.
 *
 * @param <T> the record
 */
public final class CommandCodec<T extends TocCommand> {
    private final WordCodec<T, ArgumentReader, ArgumentWriter> known;

    private final Split split;

    private CommandCodec(WordCodec<T, ArgumentReader, ArgumentWriter> known, Split split) {
        this.known = known;
        this.split = split;
    }

    /** How what stands behind the word falls into arguments. */
    private interface Split {
        TocArguments arguments(TocTokenizer tokenizer, byte[] payload, int from, int to);
    }

    static <T extends TocCommand> CommandCodec<T> of(
            String word, Class<T> type, Function<ArgumentReader, T> reader, BiConsumer<ArgumentWriter, T> writer) {
        return new CommandCodec<>(new WordCodec<>(word, type, reader, writer), TocTokenizer::arguments);
    }

    /** Returns the same codec, knowing what no log may show. */
    CommandCodec<T> hiding(Secrets secrets) {
        return new CommandCodec<>(known.hiding(secrets), split);
    }

    /** Returns the same codec for what no server splits at blanks or line ends. */
    CommandCodec<T> whole() {
        return new CommandCodec<>(known, TocTokenizer::wholeArgument);
    }

    /** Returns the same codec for text that servers may keep as it came. */
    CommandCodec<T> stored() {
        return new CommandCodec<>(known, TocTokenizer::storedArgument);
    }

    /** Returns the word such a command starts with. */
    public String word() {
        return known.word();
    }

    public Class<T> type() {
        return known.type();
    }

    /** Reads what stands behind the word, {@code payload[from..to)}. */
    T read(TocTokenizer tokenizer, byte[] payload, int from, int to) {
        return known.read(new ArgumentReader(split.arguments(tokenizer, payload, from, to), to));
    }

    byte[] write(TocCommand command) {
        ArgumentWriter out = new ArgumentWriter(word());
        known.write(out, command);
        return out.finish();
    }

    void redact(byte[] payload, int from, int to) {
        known.secrets().zero(payload, from, to);
    }

    @Override
    public String toString() {
        return word();
    }
}
