// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;

/** {@code toc2_new_group}: stores a group. */
public record Toc2NewGroup(WireText group) implements TocCommand {
    public static final CommandCodec<Toc2NewGroup> CODEC = CommandCodec.of(
            "toc2_new_group",
            Toc2NewGroup.class,
            in -> new Toc2NewGroup(in.text()),
            (out, command) -> out.quoted(command.group));

    @Override
    public CommandCodec<Toc2NewGroup> codec() {
        return CODEC;
    }
}
