// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;
import java.util.List;

/** {@code DIR_STATUS}: how changing our directory entry went. */
public record DirStatus(int code, List<WireText> arguments) implements TocReply {
    public static final ReplyCodec<DirStatus> CODEC = ReplyCodec.of(
            "DIR_STATUS",
            DirStatus.class,
            in -> new DirStatus(in.integer(), in.texts()),
            (out, reply) -> out.number(reply.code).texts(reply.arguments));

    public DirStatus {
        arguments = List.copyOf(arguments);
    }

    @Override
    public ReplyCodec<DirStatus> codec() {
        return CODEC;
    }

    /** Returns whether it went well; 1 is also told for success. */
    public boolean isSuccess() {
        return code == 0 || code == 1;
    }
}
