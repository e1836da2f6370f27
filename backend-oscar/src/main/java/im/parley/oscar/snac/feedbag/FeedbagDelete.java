// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(13,0A): items are removed, by us or by another session of ours. */
public record FeedbagDelete(List<FeedbagItem> items) implements FeedbagSnac {
    public static final SnacCodec<FeedbagDelete> CODEC = SnacCodec.of(
                    FAMILY,
                    0x000A,
                    FeedbagDelete.class,
                    in -> new FeedbagDelete(in.list(FeedbagItem::read)),
                    (out, snac) -> out.all(snac.items, FeedbagItem::write))
            .hiding(FeedbagSecrets.IN_ITEMS);

    public FeedbagDelete {
        items = List.copyOf(items);
    }

    @Override
    public SnacCodec<FeedbagDelete> codec() {
        return CODEC;
    }
}
