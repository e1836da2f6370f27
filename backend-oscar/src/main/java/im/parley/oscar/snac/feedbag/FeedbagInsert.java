// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(13,08): items are added, by us or by another session of ours. */
public record FeedbagInsert(List<FeedbagItem> items) implements FeedbagSnac {
    public static final SnacCodec<FeedbagInsert> CODEC = SnacCodec.of(
                    FAMILY,
                    0x0008,
                    FeedbagInsert.class,
                    in -> new FeedbagInsert(in.list(FeedbagItem::read)),
                    (out, snac) -> out.all(snac.items, FeedbagItem::write))
            .hiding(FeedbagSecrets.IN_ITEMS);

    public FeedbagInsert {
        items = List.copyOf(items);
    }

    @Override
    public SnacCodec<FeedbagInsert> codec() {
        return CODEC;
    }
}
