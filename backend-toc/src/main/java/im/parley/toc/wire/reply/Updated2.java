// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.reply.ListItem.Buddy;

/** {@code UPDATED2}: another session of the account changed something. */
public record Updated2(ListItem item) implements TocReply {
    public static final ReplyCodec<Updated2> CODEC = ReplyCodec.of(
            "UPDATED2",
            Updated2.class,
            in -> new Updated2(ListItems.read(in, ListItems::aliasLast)),
            (out, reply) -> ListItems.write(out, reply.item, Updated2::writeBuddy));

    @Override
    public ReplyCodec<Updated2> codec() {
        return CODEC;
    }

    private static void writeBuddy(FieldWriter out, Buddy buddy) {
        out.field(buddy.user()).text(buddy.group()).text(buddy.alias());
    }
}
