// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;
import java.util.Arrays;

/** {@code toc_change_passwd}: changes our password. Both cross the wire in clear. */
public record TocChangePasswd(WireText before, WireText after) implements TocCommand {
    public static final CommandCodec<TocChangePasswd> CODEC = CommandCodec.of(
                    "toc_change_passwd",
                    TocChangePasswd.class,
                    in -> new TocChangePasswd(in.text(), in.text()),
                    (out, command) -> out.quoted(command.before).quoted(command.after))
            .hiding((payload, from, to) -> Arrays.fill(payload, from, to, (byte) 0));

    @Override
    public CommandCodec<TocChangePasswd> codec() {
        return CODEC;
    }

    /** Returns neither password. */
    @Override
    public String toString() {
        return "TocChangePasswd[]";
    }
}
