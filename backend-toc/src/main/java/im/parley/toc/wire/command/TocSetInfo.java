// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;

/** {@code toc_set_info}: sets our own profile, in HTML. */
public record TocSetInfo(WireText profile) implements TocCommand {
    public static final CommandCodec<TocSetInfo> CODEC = CommandCodec.of(
            "toc_set_info",
            TocSetInfo.class,
            in -> new TocSetInfo(in.text()),
            (out, command) -> out.quoted(command.profile));

    @Override
    public CommandCodec<TocSetInfo> codec() {
        return CODEC;
    }
}
