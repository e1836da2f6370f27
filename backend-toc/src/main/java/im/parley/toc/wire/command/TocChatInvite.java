// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;
import java.util.List;

/** {@code toc_chat_invite}: asks people into a room we are in. */
public record TocChatInvite(String room, WireText message, List<String> users) implements TocCommand {
    public static final CommandCodec<TocChatInvite> CODEC = CommandCodec.of(
            "toc_chat_invite",
            TocChatInvite.class,
            in -> new TocChatInvite(in.word(), in.text(), in.words()),
            (out, command) -> out.word(command.room).quoted(command.message).words(command.users));

    public TocChatInvite {
        users = List.copyOf(users);
    }

    @Override
    public CommandCodec<TocChatInvite> codec() {
        return CODEC;
    }
}
