// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;
import java.util.Optional;

/**
 * {@code toc_set_away}: says that we are away, or back.
 *
 * @param message why, in HTML; empty when we are back
 */
public record TocSetAway(Optional<WireText> message) implements TocCommand {
    public static final CommandCodec<TocSetAway> CODEC = CommandCodec.of(
            "toc_set_away",
            TocSetAway.class,
            in -> new TocSetAway(in.hasMore() ? Optional.of(in.text()) : Optional.empty()),
            (out, command) -> command.message.ifPresent(out::quoted));

    @Override
    public CommandCodec<TocSetAway> codec() {
        return CODEC;
    }

    /** Returns whether we are back, which some clients say with an empty text. */
    public boolean isBack() {
        return message.map(WireText::isEmpty).orElse(true);
    }
}
