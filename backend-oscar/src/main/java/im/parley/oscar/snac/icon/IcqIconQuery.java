// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icon;

import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/**
 * SNAC(10,06): the client asks for images of a user, as ICQ clients do.
 *
 * @param ids which of them, as the user's presence names them
 */
public record IcqIconQuery(String screenName, List<BartId> ids) implements IconSnac {
    public static final SnacCodec<IcqIconQuery> CODEC = SnacCodec.of(
            FAMILY,
            0x0006,
            IcqIconQuery.class,
            in -> new IcqIconQuery(in.string8(), in.list(in.u8(), BartId::read)),
            (out, snac) -> out.string8(snac.screenName).u8(snac.ids.size()).all(snac.ids, BartId::write));

    public IcqIconQuery {
        ids = List.copyOf(ids);
    }

    public static IcqIconQuery of(String screenName, BartId id) {
        return new IcqIconQuery(screenName, List.of(id));
    }

    @Override
    public SnacCodec<IcqIconQuery> codec() {
        return CODEC;
    }
}
