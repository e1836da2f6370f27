// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.WireReader;
import java.util.List;

/**
 * SNAC(01,0B): the client must not send until SNAC(01,0D) or SNAC(01,12).
 *
 * @param families the food groups meant; most servers list none and mean all
 */
public record Pause(List<Integer> families) implements ServiceSnac {
    public static final SnacCodec<Pause> CODEC = SnacCodec.of(
            FAMILY,
            0x000B,
            Pause.class,
            in -> new Pause(in.list(WireReader::u16)),
            (out, snac) -> out.u16s(snac.families));

    public Pause {
        families = List.copyOf(families);
    }

    @Override
    public SnacCodec<Pause> codec() {
        return CODEC;
    }
}
