// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;
import java.util.List;

/** {@code ADMIN_PASSWD_STATUS}: how changing our password went. */
public record AdminPasswdStatus(int code, List<WireText> arguments) implements TocReply {
    public static final ReplyCodec<AdminPasswdStatus> CODEC = ReplyCodec.of(
            "ADMIN_PASSWD_STATUS",
            AdminPasswdStatus.class,
            in -> new AdminPasswdStatus(in.integer(), in.texts()),
            (out, reply) -> out.number(reply.code).texts(reply.arguments));

    public AdminPasswdStatus {
        arguments = List.copyOf(arguments);
    }

    @Override
    public ReplyCodec<AdminPasswdStatus> codec() {
        return CODEC;
    }

    public boolean isSuccess() {
        return code == 0;
    }
}
