// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

/**
 * {@code toc_chat_accept}: accepts an invitation.
 *
 * @param room the number from {@code CHAT_INVITE}
 */
public record TocChatAccept(String room) implements TocCommand {
    public static final CommandCodec<TocChatAccept> CODEC = CommandCodec.of(
            "toc_chat_accept",
            TocChatAccept.class,
            in -> new TocChatAccept(in.word()),
            (out, command) -> out.word(command.room));

    @Override
    public CommandCodec<TocChatAccept> codec() {
        return CODEC;
    }
}
