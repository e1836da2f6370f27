// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;

/**
 * {@code toc_chat_send}: speaks in a room; the line comes back to us.
 *
 * @param room the number from {@code CHAT_JOIN}
 */
public record TocChatSend(String room, WireText message) implements TocCommand {
    public static final CommandCodec<TocChatSend> CODEC = CommandCodec.of(
            "toc_chat_send",
            TocChatSend.class,
            in -> new TocChatSend(in.word(), in.text()),
            (out, command) -> out.word(command.room).quoted(command.message));

    @Override
    public CommandCodec<TocChatSend> codec() {
        return CODEC;
    }
}
