// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.WireException;
import im.parley.toc.wire.PermitMode;

/** {@code toc2_set_pdmode}: says who may reach us. */
public record Toc2SetPdmode(PermitMode mode) implements TocCommand {
    public static final CommandCodec<Toc2SetPdmode> CODEC = CommandCodec.of(
            "toc2_set_pdmode",
            Toc2SetPdmode.class,
            in -> new Toc2SetPdmode(mode(in)),
            (out, command) -> out.number(command.mode.code()));

    @Override
    public CommandCodec<Toc2SetPdmode> codec() {
        return CODEC;
    }

    private static PermitMode mode(ArgumentReader in) {
        int offset = in.position();
        return PermitMode.of(in.integer()).orElseThrow(() -> new WireException("no such mode", offset));
    }
}
