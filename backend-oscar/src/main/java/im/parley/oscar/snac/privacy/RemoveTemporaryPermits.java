// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.privacy;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(09,0B): these users are taken off the temporary permit list. */
public record RemoveTemporaryPermits(List<String> names) implements PrivacySnac {
    public static final SnacCodec<RemoveTemporaryPermits> CODEC = SnacCodec.of(
            FAMILY,
            0x000B,
            RemoveTemporaryPermits.class,
            in -> new RemoveTemporaryPermits(in.names()),
            (out, snac) -> out.names(snac.names));

    public RemoveTemporaryPermits {
        names = List.copyOf(names);
    }

    @Override
    public SnacCodec<RemoveTemporaryPermits> codec() {
        return CODEC;
    }
}
