// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;

/** {@code CHAT_IN}: somebody, perhaps we, spoke in a room. */
public record ChatIn(String room, String user, boolean whisper, WireText message) implements TocReply {
    public static final ReplyCodec<ChatIn> CODEC = ReplyCodec.of(
            "CHAT_IN",
            ChatIn.class,
            in -> new ChatIn(in.field(), in.field(), in.flag(), in.restUnconverted()),
            (out, reply) ->
                    out.field(reply.room).field(reply.user).flag(reply.whisper).text(reply.message));

    @Override
    public ReplyCodec<ChatIn> codec() {
        return CODEC;
    }
}
