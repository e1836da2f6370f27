// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;

/** {@code toc2_del_group}: deletes a stored group. Some servers want it empty first, others delete what is in it. */
public record Toc2DelGroup(WireText group) implements TocCommand {
    public static final CommandCodec<Toc2DelGroup> CODEC = CommandCodec.of(
            "toc2_del_group",
            Toc2DelGroup.class,
            in -> new Toc2DelGroup(in.text()),
            (out, command) -> out.quoted(command.group));

    @Override
    public CommandCodec<Toc2DelGroup> codec() {
        return CODEC;
    }
}
