// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(01,0A): a rate class changed, or its level crossed a border. */
public record RateChange(int code, RateClass rateClass) implements ServiceSnac {
    public static final SnacCodec<RateChange> CODEC = SnacCodec.of(
            FAMILY, 0x000A, RateChange.class, in -> new RateChange(in.u16(), RateClass.read(in)), (out, snac) -> {
                out.u16(snac.code);
                snac.rateClass.write(out);
            });

    /** The parameters changed. */
    public static final int CHANGED = 1;

    /** The level fell under the alert level. */
    public static final int WARNING = 2;

    /** The level fell under the limit: what we send is dropped. */
    public static final int LIMITED = 3;

    /** The level rose to the clear level again. */
    public static final int CLEARED = 4;

    @Override
    public SnacCodec<RateChange> codec() {
        return CODEC;
    }
}
