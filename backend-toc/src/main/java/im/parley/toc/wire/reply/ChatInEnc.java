// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;

/**
 * {@code CHAT_IN_ENC}: somebody, perhaps we, spoke in a room; sent to sessions of {@code toc2_login}.
 *
 * @param encoding {@code A}, {@code L} or {@code U}, which servers set without looking at the text
 */
public record ChatInEnc(String room, String user, boolean whisper, String encoding, String language, WireText message)
        implements TocReply {
    public static final ReplyCodec<ChatInEnc> CODEC = ReplyCodec.of(
            "CHAT_IN_ENC",
            ChatInEnc.class,
            in -> new ChatInEnc(in.field(), in.field(), in.flag(), in.field(), in.field(), in.restUnconverted()),
            (out, reply) -> out.field(reply.room)
                    .field(reply.user)
                    .flag(reply.whisper)
                    .field(reply.encoding)
                    .field(reply.language)
                    .text(reply.message));

    @Override
    public ReplyCodec<ChatInEnc> codec() {
        return CODEC;
    }
}
