// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.privacy;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(09,05): only these users may see us; our own name alone means nobody. */
public record AddPermits(List<String> names) implements PrivacySnac {
    public static final SnacCodec<AddPermits> CODEC = SnacCodec.of(
            FAMILY, 0x0005, AddPermits.class, in -> new AddPermits(in.names()), (out, snac) -> out.names(snac.names));

    public AddPermits {
        names = List.copyOf(names);
    }

    @Override
    public SnacCodec<AddPermits> codec() {
        return CODEC;
    }
}
