// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import java.util.List;

/** {@code toc_add_buddy}: watches people without storing them. */
public record TocAddBuddy(List<String> users) implements TocCommand {
    public static final CommandCodec<TocAddBuddy> CODEC = CommandCodec.of(
            "toc_add_buddy",
            TocAddBuddy.class,
            in -> new TocAddBuddy(in.words()),
            (out, command) -> out.words(command.users));

    public TocAddBuddy {
        users = List.copyOf(users);
    }

    @Override
    public CommandCodec<TocAddBuddy> codec() {
        return CODEC;
    }
}
