// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;

/** {@code toc_chat_send_enc}: speaks in a room, the text labelled with its encoding. */
public record TocChatSendEnc(String room, String encoding, WireText message) implements TocCommand {
    public static final CommandCodec<TocChatSendEnc> CODEC = CommandCodec.of(
            "toc_chat_send_enc",
            TocChatSendEnc.class,
            in -> new TocChatSendEnc(in.word(), in.word(), in.text()),
            (out, command) -> out.word(command.room).word(command.encoding).quoted(command.message));

    @Override
    public CommandCodec<TocChatSendEnc> codec() {
        return CODEC;
    }
}
