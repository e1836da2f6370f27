// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;
import java.util.List;

/** {@code toc2_remove_buddy}: deletes stored buddies from one group. */
public record Toc2RemoveBuddy(List<String> users, WireText group) implements TocCommand {
    public static final CommandCodec<Toc2RemoveBuddy> CODEC = CommandCodec.of(
            "toc2_remove_buddy",
            Toc2RemoveBuddy.class,
            in -> new Toc2RemoveBuddy(in.words(in.remaining() - 1), in.text()),
            (out, command) -> out.words(command.users).held(command.group));

    public Toc2RemoveBuddy {
        users = List.copyOf(users);
    }

    @Override
    public CommandCodec<Toc2RemoveBuddy> codec() {
        return CODEC;
    }
}
