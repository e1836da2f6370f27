// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.buddy;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(03,10): the client no longer wants to hear of these users. */
public record UnwatchTemporarily(List<String> names) implements BuddySnac {
    public static final SnacCodec<UnwatchTemporarily> CODEC = SnacCodec.of(
            FAMILY,
            0x0010,
            UnwatchTemporarily.class,
            in -> new UnwatchTemporarily(in.names()),
            (out, snac) -> out.names(snac.names));

    public UnwatchTemporarily {
        names = List.copyOf(names);
    }

    @Override
    public SnacCodec<UnwatchTemporarily> codec() {
        return CODEC;
    }
}
