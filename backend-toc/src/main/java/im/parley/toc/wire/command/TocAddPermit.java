// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import java.util.List;

/**
 * {@code toc_add_permit}: adds to the permit list. Where names were denied before, it first changes to permitting these alone;
 * without names it then permits nobody.
 */
public record TocAddPermit(List<String> users) implements TocCommand {
    public static final CommandCodec<TocAddPermit> CODEC = CommandCodec.of(
            "toc_add_permit",
            TocAddPermit.class,
            in -> new TocAddPermit(in.words()),
            (out, command) -> out.words(command.users));

    public TocAddPermit {
        users = List.copyOf(users);
    }

    @Override
    public CommandCodec<TocAddPermit> codec() {
        return CODEC;
    }
}
