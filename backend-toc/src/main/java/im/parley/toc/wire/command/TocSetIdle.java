// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

/**
 * {@code toc_set_idle}: says how long we have been idle. It is sent once; the server goes on counting.
 *
 * @param seconds 0 when we are active
 */
public record TocSetIdle(long seconds) implements TocCommand {
    public static final CommandCodec<TocSetIdle> CODEC = CommandCodec.of(
            "toc_set_idle",
            TocSetIdle.class,
            in -> new TocSetIdle(in.number()),
            (out, command) -> out.number(command.seconds));

    @Override
    public CommandCodec<TocSetIdle> codec() {
        return CODEC;
    }
}
