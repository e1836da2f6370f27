// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

/** {@code toc_signon}: signs on to a TOC1 session. */
public record TocSignon(LoginDetails login) implements TocCommand {
    public static final CommandCodec<TocSignon> CODEC = CommandCodec.of(
                    "toc_signon",
                    TocSignon.class,
                    in -> new TocSignon(LoginDetails.read(in)),
                    (out, command) -> command.login.write(out))
            .hiding(LoginDetails::zeroPassword);

    @Override
    public CommandCodec<TocSignon> codec() {
        return CODEC;
    }
}
