// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import java.util.List;

/** {@code toc_rvous_propose}: would offer a direct connection. AOL reserved the word and never said which arguments follow it. */
public record TocRvousPropose(List<String> arguments) implements TocCommand {
    public static final CommandCodec<TocRvousPropose> CODEC = CommandCodec.of(
            "toc_rvous_propose",
            TocRvousPropose.class,
            in -> new TocRvousPropose(in.words()),
            (out, command) -> out.words(command.arguments));

    public TocRvousPropose {
        arguments = List.copyOf(arguments);
    }

    @Override
    public CommandCodec<TocRvousPropose> codec() {
        return CODEC;
    }
}
