// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.WireText;

/** {@code toc_set_config}: stores the buddy list of a TOC1 account, which does not put it into force. */
public record TocSetConfig(WireText config) implements TocCommand {
    public static final CommandCodec<TocSetConfig> CODEC = CommandCodec.of(
                    "toc_set_config",
                    TocSetConfig.class,
                    in -> new TocSetConfig(in.text()),
                    (out, command) -> out.held(command.config))
            .stored();

    @Override
    public CommandCodec<TocSetConfig> codec() {
        return CODEC;
    }

    public static TocSetConfig of(TocConfig list) {
        return new TocSetConfig(WireText.of(list.toToc1()));
    }

    public TocConfig list() {
        return TocConfig.readToc1(config.text());
    }
}
