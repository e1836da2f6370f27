// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(13,05): the client asks for the list where it changed since. */
public record FeedbagQueryIfModified(FeedbagStamp known) implements FeedbagSnac {
    public static final SnacCodec<FeedbagQueryIfModified> CODEC = SnacCodec.of(
            FAMILY,
            0x0005,
            FeedbagQueryIfModified.class,
            in -> new FeedbagQueryIfModified(FeedbagStamp.read(in)),
            (out, snac) -> snac.known.write(out));

    public static FeedbagQueryIfModified of(long changed, int items) {
        return new FeedbagQueryIfModified(FeedbagStamp.of(changed, items));
    }

    @Override
    public SnacCodec<FeedbagQueryIfModified> codec() {
        return CODEC;
    }
}
