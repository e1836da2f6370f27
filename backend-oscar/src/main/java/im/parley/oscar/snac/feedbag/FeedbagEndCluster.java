// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(13,12): the changes that belong together end. */
public record FeedbagEndCluster() implements FeedbagSnac {
    public static final SnacCodec<FeedbagEndCluster> CODEC = SnacCodec.empty(FAMILY, 0x0012, new FeedbagEndCluster());

    @Override
    public SnacCodec<FeedbagEndCluster> codec() {
        return CODEC;
    }
}
