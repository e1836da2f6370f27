// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.privacy;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(09,0A): these users may see us until we sign off. */
public record AddTemporaryPermits(List<String> names) implements PrivacySnac {
    public static final SnacCodec<AddTemporaryPermits> CODEC = SnacCodec.of(
            FAMILY,
            0x000A,
            AddTemporaryPermits.class,
            in -> new AddTemporaryPermits(in.names()),
            (out, snac) -> out.names(snac.names));

    public AddTemporaryPermits {
        names = List.copyOf(names);
    }

    @Override
    public SnacCodec<AddTemporaryPermits> codec() {
        return CODEC;
    }
}
