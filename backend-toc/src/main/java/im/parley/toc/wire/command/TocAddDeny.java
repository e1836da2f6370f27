// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import java.util.List;

/**
 * {@code toc_add_deny}: adds to the deny list. Where names were permitted before, it first changes to denying these alone;
 * without names it then denies nobody.
 */
public record TocAddDeny(List<String> users) implements TocCommand {
    public static final CommandCodec<TocAddDeny> CODEC = CommandCodec.of(
            "toc_add_deny",
            TocAddDeny.class,
            in -> new TocAddDeny(in.words()),
            (out, command) -> out.words(command.users));

    public TocAddDeny {
        users = List.copyOf(users);
    }

    @Override
    public CommandCodec<TocAddDeny> codec() {
        return CODEC;
    }
}
