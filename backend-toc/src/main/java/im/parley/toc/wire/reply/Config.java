// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.WireText;

/** {@code CONFIG}: the buddy list stored for a TOC1 account, which the client must put into force itself. */
public record Config(WireText text) implements TocReply {
    public static final ReplyCodec<Config> CODEC = ReplyCodec.of(
            "CONFIG", Config.class, in -> new Config(in.restText()), (out, reply) -> out.text(reply.text));

    @Override
    public ReplyCodec<Config> codec() {
        return CODEC;
    }

    public TocConfig list() {
        return TocConfig.readToc1(text.text());
    }
}
