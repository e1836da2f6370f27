// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import okio.ByteString;

/** A SNAC that no record stands for, with all its bytes. */
public record UnknownSnac(int family, int subtype, ByteString body) implements Snac {
    @Override
    public SnacCodec<UnknownSnac> codec() {
        return SnacCodec.of(
                family,
                subtype,
                UnknownSnac.class,
                in -> new UnknownSnac(family, subtype, in.rest()),
                (out, snac) -> out.bytes(snac.body));
    }

    /** Returns address and size alone: nobody knows what the bytes are. */
    @Override
    public String toString() {
        return String.format("UnknownSnac(%02X,%02X)[%d]", family, subtype, body.size());
    }
}
