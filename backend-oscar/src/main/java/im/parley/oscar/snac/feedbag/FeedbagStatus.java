// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.WireReader;
import java.util.List;

/**
 * SNAC(13,0E): the server tells for each item of a request what became of it.
 *
 * @param results codes of {@link FeedbagResult}, in the order of the items
 */
public record FeedbagStatus(List<Integer> results) implements FeedbagSnac {
    public static final SnacCodec<FeedbagStatus> CODEC = SnacCodec.of(
            FAMILY,
            0x000E,
            FeedbagStatus.class,
            in -> new FeedbagStatus(in.list(WireReader::u16)),
            (out, snac) -> out.u16s(snac.results));

    public FeedbagStatus {
        results = List.copyOf(results);
    }

    @Override
    public SnacCodec<FeedbagStatus> codec() {
        return CODEC;
    }
}
