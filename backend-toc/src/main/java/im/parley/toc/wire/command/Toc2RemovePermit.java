// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import java.util.List;

/** {@code toc2_remove_permit}: takes off the permit list. */
public record Toc2RemovePermit(List<String> users) implements TocCommand {
    public static final CommandCodec<Toc2RemovePermit> CODEC = CommandCodec.of(
            "toc2_remove_permit",
            Toc2RemovePermit.class,
            in -> new Toc2RemovePermit(in.words()),
            (out, command) -> out.words(command.users));

    public Toc2RemovePermit {
        users = List.copyOf(users);
    }

    @Override
    public CommandCodec<Toc2RemovePermit> codec() {
        return CODEC;
    }
}
