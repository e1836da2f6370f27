// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(01,22): the client names art of its own that no list keeps, such as its certificates. No server answers. */
public record AnnounceArt(List<BartId> ids) implements ServiceSnac {
    public static final SnacCodec<AnnounceArt> CODEC = SnacCodec.of(
            FAMILY,
            0x0022,
            AnnounceArt.class,
            in -> new AnnounceArt(in.list(BartId::read)),
            (out, snac) -> out.all(snac.ids, BartId::write));

    public AnnounceArt {
        ids = List.copyOf(ids);
    }

    @Override
    public SnacCodec<AnnounceArt> codec() {
        return CODEC;
    }
}
