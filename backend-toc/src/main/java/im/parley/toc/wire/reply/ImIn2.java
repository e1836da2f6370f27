// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;

/**
 * {@code IM_IN2}: somebody sent a message to a TOC2 session.
 *
 * @param third a field nobody has explained; {@code F} where it was seen
 */
public record ImIn2(String user, boolean auto, String third, WireText message) implements TocReply {
    public static final ReplyCodec<ImIn2> CODEC = ReplyCodec.of(
            "IM_IN2",
            ImIn2.class,
            in -> new ImIn2(in.field(), in.flag(), in.field(), in.restText()),
            (out, reply) ->
                    out.field(reply.user).flag(reply.auto).field(reply.third).text(reply.message));

    @Override
    public ReplyCodec<ImIn2> codec() {
        return CODEC;
    }
}
