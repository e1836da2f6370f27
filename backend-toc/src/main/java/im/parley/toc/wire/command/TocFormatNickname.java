// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;

/** {@code toc_format_nickname}: changes blanks and capitals of our own name. */
public record TocFormatNickname(WireText name) implements TocCommand {
    public static final CommandCodec<TocFormatNickname> CODEC = CommandCodec.of(
            "toc_format_nickname",
            TocFormatNickname.class,
            in -> new TocFormatNickname(in.text()),
            (out, command) -> out.quoted(command.name));

    @Override
    public CommandCodec<TocFormatNickname> codec() {
        return CODEC;
    }
}
