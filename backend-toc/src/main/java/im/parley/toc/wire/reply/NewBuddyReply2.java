// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

/**
 * {@code NEW_BUDDY_REPLY2}: what became of one buddy of a {@code toc2_new_buddies}.
 *
 * @param action {@code added}, or {@code auth} when an ICQ user was asked for consent
 */
public record NewBuddyReply2(String user, String action) implements TocReply {
    public static final ReplyCodec<NewBuddyReply2> CODEC = ReplyCodec.of(
            "NEW_BUDDY_REPLY2",
            NewBuddyReply2.class,
            in -> new NewBuddyReply2(in.field(), in.rest()),
            (out, reply) -> out.field(reply.user).field(reply.action));

    @Override
    public ReplyCodec<NewBuddyReply2> codec() {
        return CODEC;
    }
}
