// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.privacy;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(09,08): these users are taken off the deny list. */
public record RemoveDenies(List<String> names) implements PrivacySnac {
    public static final SnacCodec<RemoveDenies> CODEC = SnacCodec.of(
            FAMILY,
            0x0008,
            RemoveDenies.class,
            in -> new RemoveDenies(in.names()),
            (out, snac) -> out.names(snac.names));

    public RemoveDenies {
        names = List.copyOf(names);
    }

    @Override
    public SnacCodec<RemoveDenies> codec() {
        return CODEC;
    }
}
