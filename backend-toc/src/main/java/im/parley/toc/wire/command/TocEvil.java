// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

/** {@code toc_evil}: warns somebody who wrote to us. */
public record TocEvil(String user, boolean anonymous) implements TocCommand {
    public static final CommandCodec<TocEvil> CODEC = CommandCodec.of(
            "toc_evil",
            TocEvil.class,
            in -> new TocEvil(in.word(), in.choice("anon", "norm")),
            (out, command) -> out.word(command.user).word(command.anonymous ? "anon" : "norm"));

    @Override
    public CommandCodec<TocEvil> codec() {
        return CODEC;
    }
}
