// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;

/**
 * {@code toc2_send_im}: sends a message in a TOC2 session.
 *
 * @param auto true when a program answers in our absence
 */
public record Toc2SendIm(String user, WireText message, boolean auto) implements TocCommand {
    public static final CommandCodec<Toc2SendIm> CODEC = CommandCodec.of(
            "toc2_send_im",
            Toc2SendIm.class,
            in -> new Toc2SendIm(in.word(), in.text(), in.flag("auto")),
            (out, command) -> out.word(command.user).quoted(command.message).flag(command.auto, "auto"));

    @Override
    public CommandCodec<Toc2SendIm> codec() {
        return CODEC;
    }
}
