// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import java.util.List;

/** {@code toc2_add_deny}: adds to the deny list, whatever the mode. */
public record Toc2AddDeny(List<String> users) implements TocCommand {
    public static final CommandCodec<Toc2AddDeny> CODEC = CommandCodec.of(
            "toc2_add_deny",
            Toc2AddDeny.class,
            in -> new Toc2AddDeny(in.words()),
            (out, command) -> out.words(command.users));

    public Toc2AddDeny {
        users = List.copyOf(users);
    }

    @Override
    public CommandCodec<Toc2AddDeny> codec() {
        return CODEC;
    }
}
