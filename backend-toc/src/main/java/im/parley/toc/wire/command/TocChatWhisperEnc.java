// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;

/** {@code toc_chat_whisper_enc}: speaks to one person in a room, the text labelled with its encoding. */
public record TocChatWhisperEnc(String room, String encoding, String user, WireText message) implements TocCommand {
    public static final CommandCodec<TocChatWhisperEnc> CODEC = CommandCodec.of(
            "toc_chat_whisper_enc",
            TocChatWhisperEnc.class,
            in -> new TocChatWhisperEnc(in.word(), in.word(), in.word(), in.text()),
            (out, command) -> out.word(command.room)
                    .word(command.encoding)
                    .word(command.user)
                    .quoted(command.message));

    @Override
    public CommandCodec<TocChatWhisperEnc> codec() {
        return CODEC;
    }
}
