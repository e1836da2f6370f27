// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import java.util.List;

/** {@code toc2_add_permit}: adds to the permit list, whatever the mode. */
public record Toc2AddPermit(List<String> users) implements TocCommand {
    public static final CommandCodec<Toc2AddPermit> CODEC = CommandCodec.of(
            "toc2_add_permit",
            Toc2AddPermit.class,
            in -> new Toc2AddPermit(in.words()),
            (out, command) -> out.words(command.users));

    public Toc2AddPermit {
        users = List.copyOf(users);
    }

    @Override
    public CommandCodec<Toc2AddPermit> codec() {
        return CODEC;
    }
}
