// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

/** {@code toc_get_dir}: asks for somebody's directory entry, which comes as a page. */
public record TocGetDir(String user) implements TocCommand {
    public static final CommandCodec<TocGetDir> CODEC = CommandCodec.of(
            "toc_get_dir", TocGetDir.class, in -> new TocGetDir(in.word()), (out, command) -> out.word(command.user));

    @Override
    public CommandCodec<TocGetDir> codec() {
        return CODEC;
    }
}
