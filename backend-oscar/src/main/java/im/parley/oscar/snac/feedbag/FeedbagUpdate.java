// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(13,09): items are replaced, by us or by another session of ours. */
public record FeedbagUpdate(List<FeedbagItem> items) implements FeedbagSnac {
    public static final SnacCodec<FeedbagUpdate> CODEC = SnacCodec.of(
                    FAMILY,
                    0x0009,
                    FeedbagUpdate.class,
                    in -> new FeedbagUpdate(in.list(FeedbagItem::read)),
                    (out, snac) -> out.all(snac.items, FeedbagItem::write))
            .hiding(FeedbagSecrets.IN_ITEMS);

    public FeedbagUpdate {
        items = List.copyOf(items);
    }

    @Override
    public SnacCodec<FeedbagUpdate> codec() {
        return CODEC;
    }
}
