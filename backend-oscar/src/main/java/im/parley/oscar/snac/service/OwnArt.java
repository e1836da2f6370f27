// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/**
 * SNAC(01,21): the server tells what it makes of our icon or status text; {@link BartId#UNKNOWN_TO_SERVER} asks for an
 * upload.
 */
public record OwnArt(List<BartId> ids) implements ServiceSnac {
    public static final SnacCodec<OwnArt> CODEC = SnacCodec.of(
            FAMILY,
            0x0021,
            OwnArt.class,
            in -> new OwnArt(in.list(BartId::read)),
            (out, snac) -> out.all(snac.ids, BartId::write));

    public OwnArt {
        ids = List.copyOf(ids);
    }

    @Override
    public SnacCodec<OwnArt> codec() {
        return CODEC;
    }
}
