// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.WireReader;
import java.util.List;

/**
 * SNAC(01,08): the client wants to hear of changes to rate classes.
 *
 * @param classes their ids
 */
public record RateSubscribe(List<Integer> classes) implements ServiceSnac {
    public static final SnacCodec<RateSubscribe> CODEC = SnacCodec.of(
            FAMILY,
            0x0008,
            RateSubscribe.class,
            in -> new RateSubscribe(in.list(WireReader::u16)),
            (out, snac) -> out.u16s(snac.classes));

    public RateSubscribe {
        classes = List.copyOf(classes);
    }

    @Override
    public SnacCodec<RateSubscribe> codec() {
        return CODEC;
    }
}
