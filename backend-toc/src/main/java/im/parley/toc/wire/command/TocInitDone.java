// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

/** {@code toc_init_done}: goes online, once, within thirty seconds of signing on. */
public record TocInitDone() implements TocCommand {
    public static final CommandCodec<TocInitDone> CODEC =
            CommandCodec.of("toc_init_done", TocInitDone.class, in -> new TocInitDone(), (out, command) -> {});

    @Override
    public CommandCodec<TocInitDone> codec() {
        return CODEC;
    }
}
