// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

/** {@code toc_chat_leave}: leaves a room. */
public record TocChatLeave(String room) implements TocCommand {
    public static final CommandCodec<TocChatLeave> CODEC = CommandCodec.of(
            "toc_chat_leave",
            TocChatLeave.class,
            in -> new TocChatLeave(in.word()),
            (out, command) -> out.word(command.room));

    @Override
    public CommandCodec<TocChatLeave> codec() {
        return CODEC;
    }
}
