// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;
import java.util.List;

/** {@code ADMIN_NICK_STATUS}: how changing the format of our name went. */
public record AdminNickStatus(int code, List<WireText> arguments) implements TocReply {
    public static final ReplyCodec<AdminNickStatus> CODEC = ReplyCodec.of(
            "ADMIN_NICK_STATUS",
            AdminNickStatus.class,
            in -> new AdminNickStatus(in.integer(), in.texts()),
            (out, reply) -> out.number(reply.code).texts(reply.arguments));

    public AdminNickStatus {
        arguments = List.copyOf(arguments);
    }

    @Override
    public ReplyCodec<AdminNickStatus> codec() {
        return CODEC;
    }

    public boolean isSuccess() {
        return code == 0;
    }
}
