// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icon;

import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/**
 * SNAC(10,04): the client asks for a user's image.
 *
 * @param ids which of them, as the user's presence names it; servers take one
 */
public record IconQuery(String screenName, List<BartId> ids) implements IconSnac {
    public static final SnacCodec<IconQuery> CODEC = SnacCodec.of(
            FAMILY,
            0x0004,
            IconQuery.class,
            in -> new IconQuery(in.string8(), in.list(in.u8(), BartId::read)),
            (out, snac) -> out.string8(snac.screenName).u8(snac.ids.size()).all(snac.ids, BartId::write));

    public IconQuery {
        ids = List.copyOf(ids);
    }

    public static IconQuery of(String screenName, BartId id) {
        return new IconQuery(screenName, List.of(id));
    }

    @Override
    public SnacCodec<IconQuery> codec() {
        return CODEC;
    }
}
