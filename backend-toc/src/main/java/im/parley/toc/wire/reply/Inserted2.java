// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.reply.ListItem.Buddy;

/** {@code INSERTED2}: another session of the account added something, or changed it. It may come again unchanged. */
public record Inserted2(ListItem item) implements TocReply {
    public static final ReplyCodec<Inserted2> CODEC = ReplyCodec.of(
            "INSERTED2",
            Inserted2.class,
            in -> new Inserted2(ListItems.read(in, ListItems::aliasFirst)),
            (out, reply) -> ListItems.write(out, reply.item, Inserted2::writeBuddy));

    @Override
    public ReplyCodec<Inserted2> codec() {
        return CODEC;
    }

    private static void writeBuddy(FieldWriter out, Buddy buddy) {
        out.text(buddy.alias()).field(buddy.user()).text(buddy.group());
    }
}
