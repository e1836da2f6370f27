// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(01,02): the client is ready; from here on the server sends presence and messages. */
public record ClientOnline(List<FamilyTool> families) implements ServiceSnac {
    public static final SnacCodec<ClientOnline> CODEC = SnacCodec.of(
            FAMILY,
            0x0002,
            ClientOnline.class,
            in -> new ClientOnline(in.list(FamilyTool::read)),
            (out, snac) -> out.all(snac.families, FamilyTool::write));

    public ClientOnline {
        families = List.copyOf(families);
    }

    @Override
    public SnacCodec<ClientOnline> codec() {
        return CODEC;
    }
}
