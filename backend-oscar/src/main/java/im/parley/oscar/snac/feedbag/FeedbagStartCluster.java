// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;
import java.util.OptionalLong;

/** SNAC(13,11): changes follow that belong together. */
public record FeedbagStartCluster(OptionalLong flags) implements FeedbagSnac {
    public static final SnacCodec<FeedbagStartCluster> CODEC = SnacCodec.of(
            FAMILY,
            0x0011,
            FeedbagStartCluster.class,
            in -> new FeedbagStartCluster(in.atEnd() ? OptionalLong.empty() : OptionalLong.of(in.u32())),
            (out, snac) -> snac.flags.ifPresent(out::u32));

    /** Flag: contacts are imported, and need no authorization. */
    public static final long IMPORT = 0x0001_0000;

    public static FeedbagStartCluster of() {
        return new FeedbagStartCluster(OptionalLong.empty());
    }

    /** Makes the start of an import. */
    public static FeedbagStartCluster importing() {
        return new FeedbagStartCluster(OptionalLong.of(IMPORT));
    }

    @Override
    public SnacCodec<FeedbagStartCluster> codec() {
        return CODEC;
    }
}
