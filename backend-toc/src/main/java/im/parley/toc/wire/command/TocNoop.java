// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

/** {@code toc_noop}: does nothing. */
public record TocNoop() implements TocCommand {
    public static final CommandCodec<TocNoop> CODEC =
            CommandCodec.of("toc_noop", TocNoop.class, in -> new TocNoop(), (out, command) -> {});

    @Override
    public CommandCodec<TocNoop> codec() {
        return CODEC;
    }
}
