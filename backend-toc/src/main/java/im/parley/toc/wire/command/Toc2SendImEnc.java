// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;

/**
 * {@code toc2_send_im_enc}: sends a message whose text is labelled with its encoding.
 *
 * @param flag a constant {@code F} that nobody has explained
 * @param encoding {@code A}, {@code L} or {@code U}; the text must be in it
 * @param auto true when a program answers in our absence
 */
public record Toc2SendImEnc(String user, String flag, String encoding, String language, WireText message, boolean auto)
        implements TocCommand {
    public static final CommandCodec<Toc2SendImEnc> CODEC = CommandCodec.of(
            "toc2_send_im_enc",
            Toc2SendImEnc.class,
            in -> new Toc2SendImEnc(in.word(), in.word(), in.word(), in.word(), in.text(), in.flag("auto")),
            (out, command) -> out.word(command.user)
                    .word(command.flag)
                    .word(command.encoding)
                    .word(command.language)
                    .quoted(command.message)
                    .flag(command.auto, "auto"));

    @Override
    public CommandCodec<Toc2SendImEnc> codec() {
        return CODEC;
    }
}
