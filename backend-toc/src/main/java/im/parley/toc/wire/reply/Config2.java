// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.WireText;

/** {@code CONFIG2}: the buddy list of a TOC2 account, already in force. */
public record Config2(WireText text) implements TocReply {
    public static final ReplyCodec<Config2> CODEC = ReplyCodec.of(
            "CONFIG2", Config2.class, in -> new Config2(in.restText()), (out, reply) -> out.text(reply.text));

    @Override
    public ReplyCodec<Config2> codec() {
        return CODEC;
    }

    public TocConfig list() {
        return TocConfig.readToc2(text.text());
    }
}
