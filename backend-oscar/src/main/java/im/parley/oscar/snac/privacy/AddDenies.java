// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.privacy;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(09,07): these users may not see us; our own name alone means everybody may. */
public record AddDenies(List<String> names) implements PrivacySnac {
    public static final SnacCodec<AddDenies> CODEC = SnacCodec.of(
            FAMILY, 0x0007, AddDenies.class, in -> new AddDenies(in.names()), (out, snac) -> out.names(snac.names));

    public AddDenies {
        names = List.copyOf(names);
    }

    @Override
    public SnacCodec<AddDenies> codec() {
        return CODEC;
    }
}
