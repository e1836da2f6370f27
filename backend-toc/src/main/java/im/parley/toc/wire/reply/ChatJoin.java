// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;

/**
 * {@code CHAT_JOIN}: we are in a room.
 *
 * @param room the number the room has on this connection; it may be 0
 */
public record ChatJoin(String room, WireText name) implements TocReply {
    public static final ReplyCodec<ChatJoin> CODEC = ReplyCodec.of(
            "CHAT_JOIN",
            ChatJoin.class,
            in -> new ChatJoin(in.field(), in.restText()),
            (out, reply) -> out.field(reply.room).text(reply.name));

    @Override
    public ReplyCodec<ChatJoin> codec() {
        return CODEC;
    }
}
