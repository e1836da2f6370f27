// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import java.util.List;

/**
 * {@code toc_set_caps}: says what our client can do, in place of what it said before.
 *
 * @param capabilities each a UUID or its short form, see {@link im.parley.toc.wire.TocCapability}
 */
public record TocSetCaps(List<String> capabilities) implements TocCommand {
    public static final CommandCodec<TocSetCaps> CODEC = CommandCodec.of(
            "toc_set_caps",
            TocSetCaps.class,
            in -> new TocSetCaps(in.words()),
            (out, command) -> out.words(command.capabilities));

    public TocSetCaps {
        capabilities = List.copyOf(capabilities);
    }

    @Override
    public CommandCodec<TocSetCaps> codec() {
        return CODEC;
    }
}
