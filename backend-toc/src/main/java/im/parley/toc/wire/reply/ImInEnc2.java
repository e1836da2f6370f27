// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;

/**
 * {@code IM_IN_ENC2}: somebody sent a message to a session of {@code toc2_login}.
 *
 * @param third a field nobody has explained; {@code F} where it was seen
 * @param fourth {@code F} for senders on phones or TOC1, else {@code T}; not every server tells them apart
 * @param sixth the unexplained argument of the sender's {@code toc2_send_im_enc}
 * @param encoding {@code A}, {@code L} or {@code U}, which servers set without looking at the text
 */
public record ImInEnc2(
        String user,
        boolean auto,
        String third,
        String fourth,
        UserClass userClass,
        String sixth,
        String encoding,
        String language,
        WireText message)
        implements TocReply {
    public static final ReplyCodec<ImInEnc2> CODEC = ReplyCodec.of(
            "IM_IN_ENC2",
            ImInEnc2.class,
            in -> new ImInEnc2(
                    in.field(),
                    in.flag(),
                    in.field(),
                    in.field(),
                    new UserClass(in.field()),
                    in.field(),
                    in.field(),
                    in.field(),
                    in.restText()),
            (out, reply) -> out.field(reply.user)
                    .flag(reply.auto)
                    .field(reply.third)
                    .field(reply.fourth)
                    .field(reply.userClass.code())
                    .field(reply.sixth)
                    .field(reply.encoding)
                    .field(reply.language)
                    .text(reply.message));

    @Override
    public ReplyCodec<ImInEnc2> codec() {
        return CODEC;
    }
}
