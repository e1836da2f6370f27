// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;

/** {@code toc_chat_whisper}: speaks to one person in a room; the line does not come back. */
public record TocChatWhisper(String room, String user, WireText message) implements TocCommand {
    public static final CommandCodec<TocChatWhisper> CODEC = CommandCodec.of(
            "toc_chat_whisper",
            TocChatWhisper.class,
            in -> new TocChatWhisper(in.word(), in.word(), in.text()),
            (out, command) -> out.word(command.room).word(command.user).quoted(command.message));

    @Override
    public CommandCodec<TocChatWhisper> codec() {
        return CODEC;
    }
}
