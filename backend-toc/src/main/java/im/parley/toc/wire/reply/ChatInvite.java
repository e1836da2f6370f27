// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;

/**
 * {@code CHAT_INVITE}: somebody asks us into a room.
 *
 * @param name what the room is called; a server may have cut it short
 * @param room the number to accept it with
 */
public record ChatInvite(WireText name, String room, String sender, WireText message) implements TocReply {
    public static final ReplyCodec<ChatInvite> CODEC = ReplyCodec.of(
            "CHAT_INVITE",
            ChatInvite.class,
            in -> new ChatInvite(in.text(), in.field(), in.field(), in.restUnconverted()),
            (out, reply) ->
                    out.text(reply.name).field(reply.room).field(reply.sender).text(reply.message));

    @Override
    public ReplyCodec<ChatInvite> codec() {
        return CODEC;
    }
}
