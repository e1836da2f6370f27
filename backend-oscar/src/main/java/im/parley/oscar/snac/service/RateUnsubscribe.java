// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.WireReader;
import java.util.List;

/**
 * SNAC(01,09): the client no longer wants to hear of changes to rate classes.
 *
 * @param classes their ids
 */
public record RateUnsubscribe(List<Integer> classes) implements ServiceSnac {
    public static final SnacCodec<RateUnsubscribe> CODEC = SnacCodec.of(
            FAMILY,
            0x0009,
            RateUnsubscribe.class,
            in -> new RateUnsubscribe(in.list(WireReader::u16)),
            (out, snac) -> out.u16s(snac.classes));

    public RateUnsubscribe {
        classes = List.copyOf(classes);
    }

    @Override
    public SnacCodec<RateUnsubscribe> codec() {
        return CODEC;
    }
}
