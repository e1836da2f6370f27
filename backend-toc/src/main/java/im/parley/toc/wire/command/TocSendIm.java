// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;

/**
 * {@code toc_send_im}: sends a message in a TOC1 session.
 *
 * @param auto true when a program answers in our absence
 */
public record TocSendIm(String user, WireText message, boolean auto) implements TocCommand {
    public static final CommandCodec<TocSendIm> CODEC = CommandCodec.of(
            "toc_send_im",
            TocSendIm.class,
            in -> new TocSendIm(in.word(), in.text(), in.flag("auto")),
            (out, command) -> out.word(command.user).quoted(command.message).flag(command.auto, "auto"));

    @Override
    public CommandCodec<TocSendIm> codec() {
        return CODEC;
    }
}
