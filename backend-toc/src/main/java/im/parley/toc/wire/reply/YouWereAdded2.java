// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

/** {@code YOU_WERE_ADDED2}: an ICQ user put us on a list. */
public record YouWereAdded2(String user) implements TocReply {
    public static final ReplyCodec<YouWereAdded2> CODEC = ReplyCodec.of(
            "YOU_WERE_ADDED2",
            YouWereAdded2.class,
            in -> new YouWereAdded2(in.rest()),
            (out, reply) -> out.field(reply.user));

    @Override
    public ReplyCodec<YouWereAdded2> codec() {
        return CODEC;
    }
}
