// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.WireReader;
import java.util.List;

/**
 * SNAC(01,0C): the client has stopped sending.
 *
 * @param families the food groups of the connection
 */
public record PauseAck(List<Integer> families) implements ServiceSnac {
    public static final SnacCodec<PauseAck> CODEC = SnacCodec.of(
            FAMILY,
            0x000C,
            PauseAck.class,
            in -> new PauseAck(in.list(WireReader::u16)),
            (out, snac) -> out.u16s(snac.families));

    public PauseAck {
        families = List.copyOf(families);
    }

    @Override
    public SnacCodec<PauseAck> codec() {
        return CODEC;
    }
}
