// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;

/** {@code IM_IN}: somebody sent a message to a TOC1 session. */
public record ImIn(String user, boolean auto, WireText message) implements TocReply {
    public static final ReplyCodec<ImIn> CODEC = ReplyCodec.of(
            "IM_IN",
            ImIn.class,
            in -> new ImIn(in.field(), in.flag(), in.restText()),
            (out, reply) -> out.field(reply.user).flag(reply.auto).text(reply.message));

    @Override
    public ReplyCodec<ImIn> codec() {
        return CODEC;
    }
}
