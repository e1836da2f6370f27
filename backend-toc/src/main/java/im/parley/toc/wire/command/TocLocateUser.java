// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

/** {@code toc_locate_user}: asks for somebody's profile and away text, which come in a line. */
public record TocLocateUser(String user) implements TocCommand {
    public static final CommandCodec<TocLocateUser> CODEC = CommandCodec.of(
            "toc_locate_user",
            TocLocateUser.class,
            in -> new TocLocateUser(in.word()),
            (out, command) -> out.word(command.user));

    @Override
    public CommandCodec<TocLocateUser> codec() {
        return CODEC;
    }
}
