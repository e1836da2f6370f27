// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.reply.ListItem.Buddy;

/** {@code DELETED2}: another session of the account removed something. The group of a buddy that went with its group may be wrong. */
public record Deleted2(ListItem item) implements TocReply {
    public static final ReplyCodec<Deleted2> CODEC = ReplyCodec.of(
            "DELETED2",
            Deleted2.class,
            in -> new Deleted2(ListItems.read(in, ListItems::withoutAlias)),
            (out, reply) -> ListItems.write(out, reply.item, Deleted2::writeBuddy));

    @Override
    public ReplyCodec<Deleted2> codec() {
        return CODEC;
    }

    private static void writeBuddy(FieldWriter out, Buddy buddy) {
        out.field(buddy.user()).text(buddy.group());
    }
}
