// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.TocTokenizer;
import im.parley.toc.wire.WireText;
import okio.ByteString;

/** A command whose word no record stands for, whole but for the NUL that ends it. */
public record UnknownCommand(ByteString line) implements TocCommand {
    private static final CommandCodec<UnknownCommand> CODEC = CommandCodec.of(
            "",
            UnknownCommand.class,
            in -> {
                throw new UnsupportedOperationException("such a command is not taken apart");
            },
            (out, command) -> out.raw(command.line));

    /** Returns a codec without a word. */
    @Override
    public CommandCodec<UnknownCommand> codec() {
        return CODEC;
    }

    @Override
    public String word() {
        byte[] bytes = line.toByteArray();
        return WireText.decode(bytes, 0, TocTokenizer.endOfWord(bytes, bytes.length))
                .text();
    }

    /** Returns word and size alone: nobody knows what the bytes are. */
    @Override
    public String toString() {
        return "UnknownCommand[" + word() + ", " + line.size() + " bytes]";
    }
}
