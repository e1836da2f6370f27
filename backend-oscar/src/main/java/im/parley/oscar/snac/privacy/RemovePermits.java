// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.privacy;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(09,06): these users are taken off the permit list. */
public record RemovePermits(List<String> names) implements PrivacySnac {
    public static final SnacCodec<RemovePermits> CODEC = SnacCodec.of(
            FAMILY,
            0x0006,
            RemovePermits.class,
            in -> new RemovePermits(in.names()),
            (out, snac) -> out.names(snac.names));

    public RemovePermits {
        names = List.copyOf(names);
    }

    @Override
    public SnacCodec<RemovePermits> codec() {
        return CODEC;
    }
}
