// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import java.util.List;

/** {@code CHAT_UPDATE_BUDDY}: people came into a room or left it. The first of a room names all who are there. */
public record ChatUpdateBuddy(String room, boolean inside, List<String> users) implements TocReply {
    public static final ReplyCodec<ChatUpdateBuddy> CODEC = ReplyCodec.of(
            "CHAT_UPDATE_BUDDY",
            ChatUpdateBuddy.class,
            in -> new ChatUpdateBuddy(in.field(), in.flag(), in.fields()),
            (out, reply) -> out.field(reply.room).flag(reply.inside).fields(reply.users));

    public ChatUpdateBuddy {
        users = List.copyOf(users);
    }

    @Override
    public ReplyCodec<ChatUpdateBuddy> codec() {
        return CODEC;
    }
}
