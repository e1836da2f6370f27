// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

/** {@code toc_get_status}: asks how somebody is, on our list or not. */
public record TocGetStatus(String user) implements TocCommand {
    public static final CommandCodec<TocGetStatus> CODEC = CommandCodec.of(
            "toc_get_status",
            TocGetStatus.class,
            in -> new TocGetStatus(in.word()),
            (out, command) -> out.word(command.user));

    @Override
    public CommandCodec<TocGetStatus> codec() {
        return CODEC;
    }
}
