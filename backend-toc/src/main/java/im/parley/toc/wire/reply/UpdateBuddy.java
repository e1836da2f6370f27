// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

/**
 * {@code UPDATE_BUDDY}: how somebody is, told to a TOC1 session; often unchanged.
 *
 * @param warning the warning level in percent
 * @param signedOnAt seconds since 1970; 0 for somebody offline
 */
public record UpdateBuddy(
        String user, boolean online, int warning, long signedOnAt, long idleMinutes, UserClass userClass)
        implements TocReply {
    public static final ReplyCodec<UpdateBuddy> CODEC = ReplyCodec.of(
            "UPDATE_BUDDY",
            UpdateBuddy.class,
            in -> new UpdateBuddy(
                    in.field(), in.flag(), in.integer(), in.number(), in.number(), new UserClass(in.rest())),
            (out, reply) -> out.field(reply.user)
                    .flag(reply.online)
                    .number(reply.warning)
                    .number(reply.signedOnAt)
                    .number(reply.idleMinutes)
                    .field(reply.userClass.code()));

    @Override
    public ReplyCodec<UpdateBuddy> codec() {
        return CODEC;
    }
}
