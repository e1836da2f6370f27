// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

/** {@code toc_chat_evil}: warns somebody in a room. AOL never switched it on. */
public record TocChatEvil(String room, String user, boolean anonymous) implements TocCommand {
    public static final CommandCodec<TocChatEvil> CODEC = CommandCodec.of(
            "toc_chat_evil",
            TocChatEvil.class,
            in -> new TocChatEvil(in.word(), in.word(), in.choice("anon", "norm")),
            (out, command) -> out.word(command.room).word(command.user).word(command.anonymous ? "anon" : "norm"));

    @Override
    public CommandCodec<TocChatEvil> codec() {
        return CODEC;
    }
}
