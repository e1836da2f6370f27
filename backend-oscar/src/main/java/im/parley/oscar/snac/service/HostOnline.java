// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.WireReader;
import java.util.List;

/** SNAC(01,03): the server greets, and lists the food groups of this connection. */
public record HostOnline(List<Integer> families) implements ServiceSnac {
    public static final SnacCodec<HostOnline> CODEC = SnacCodec.of(
            FAMILY,
            0x0003,
            HostOnline.class,
            in -> new HostOnline(in.list(WireReader::u16)),
            (out, snac) -> out.u16s(snac.families));

    public HostOnline {
        families = List.copyOf(families);
    }

    @Override
    public SnacCodec<HostOnline> codec() {
        return CODEC;
    }
}
