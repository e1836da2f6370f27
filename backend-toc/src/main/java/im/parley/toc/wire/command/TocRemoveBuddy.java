// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import java.util.List;

/** {@code toc_remove_buddy}: stops watching people; what is stored stays. */
public record TocRemoveBuddy(List<String> users) implements TocCommand {
    public static final CommandCodec<TocRemoveBuddy> CODEC = CommandCodec.of(
            "toc_remove_buddy",
            TocRemoveBuddy.class,
            in -> new TocRemoveBuddy(in.words()),
            (out, command) -> out.words(command.users));

    public TocRemoveBuddy {
        users = List.copyOf(users);
    }

    @Override
    public CommandCodec<TocRemoveBuddy> codec() {
        return CODEC;
    }
}
