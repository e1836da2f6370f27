// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

/**
 * {@code UPDATE_BUDDY2}: how somebody is, told to a TOC2 session; often unchanged.
 *
 * @param warning the warning level in percent
 * @param signedOnAt seconds since 1970; 0 for somebody offline
 * @param status the status number of an ICQ user, else empty
 */
public record UpdateBuddy2(
        String user, boolean online, int warning, long signedOnAt, long idleMinutes, UserClass userClass, String status)
        implements TocReply {
    public static final ReplyCodec<UpdateBuddy2> CODEC = ReplyCodec.of(
            "UPDATE_BUDDY2",
            UpdateBuddy2.class,
            in -> new UpdateBuddy2(
                    in.field(),
                    in.flag(),
                    in.integer(),
                    in.number(),
                    in.number(),
                    new UserClass(in.field()),
                    in.rest()),
            (out, reply) -> out.field(reply.user)
                    .flag(reply.online)
                    .number(reply.warning)
                    .number(reply.signedOnAt)
                    .number(reply.idleMinutes)
                    .field(reply.userClass.code())
                    .field(reply.status));

    @Override
    public ReplyCodec<UpdateBuddy2> codec() {
        return CODEC;
    }
}
