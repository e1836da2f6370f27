// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;

/**
 * {@code toc_chat_join}: joins a room, which is made if it is not there.
 *
 * @param exchange 4 for rooms of users
 */
public record TocChatJoin(int exchange, WireText name) implements TocCommand {
    public static final CommandCodec<TocChatJoin> CODEC = CommandCodec.of(
            "toc_chat_join",
            TocChatJoin.class,
            in -> new TocChatJoin(in.integer(), in.text()),
            (out, command) -> out.number(command.exchange).quoted(command.name));

    /** The exchange that rooms of users are on. */
    public static final int EXCHANGE = 4;

    @Override
    public CommandCodec<TocChatJoin> codec() {
        return CODEC;
    }
}
