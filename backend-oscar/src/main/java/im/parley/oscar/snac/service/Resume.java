// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.WireReader;
import java.util.List;

/**
 * SNAC(01,0D): the client may send again.
 *
 * @param families the food groups meant; most servers list none and mean all
 */
public record Resume(List<Integer> families) implements ServiceSnac {
    public static final SnacCodec<Resume> CODEC = SnacCodec.of(
            FAMILY,
            0x000D,
            Resume.class,
            in -> new Resume(in.list(WireReader::u16)),
            (out, snac) -> out.u16s(snac.families));

    public Resume {
        families = List.copyOf(families);
    }

    @Override
    public SnacCodec<Resume> codec() {
        return CODEC;
    }
}
