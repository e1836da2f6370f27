// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import java.util.List;

/** {@code toc2_remove_deny}: takes off the deny list. */
public record Toc2RemoveDeny(List<String> users) implements TocCommand {
    public static final CommandCodec<Toc2RemoveDeny> CODEC = CommandCodec.of(
            "toc2_remove_deny",
            Toc2RemoveDeny.class,
            in -> new Toc2RemoveDeny(in.words()),
            (out, command) -> out.words(command.users));

    public Toc2RemoveDeny {
        users = List.copyOf(users);
    }

    @Override
    public CommandCodec<Toc2RemoveDeny> codec() {
        return CODEC;
    }
}
