// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

/** {@code CHAT_LEFT}: we are no longer in a room, by our wish or not. */
public record ChatLeft(String room) implements TocReply {
    public static final ReplyCodec<ChatLeft> CODEC = ReplyCodec.of(
            "CHAT_LEFT", ChatLeft.class, in -> new ChatLeft(in.rest()), (out, reply) -> out.field(reply.room));

    @Override
    public ReplyCodec<ChatLeft> codec() {
        return CODEC;
    }
}
