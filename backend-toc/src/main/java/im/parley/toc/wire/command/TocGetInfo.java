// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

/** {@code toc_get_info}: asks for somebody's profile, which comes as a page. */
public record TocGetInfo(String user) implements TocCommand {
    public static final CommandCodec<TocGetInfo> CODEC = CommandCodec.of(
            "toc_get_info",
            TocGetInfo.class,
            in -> new TocGetInfo(in.word()),
            (out, command) -> out.word(command.user));

    @Override
    public CommandCodec<TocGetInfo> codec() {
        return CODEC;
    }
}
