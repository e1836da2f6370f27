// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.buddy;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(03,0F): the client wants to hear of these users until it signs off. */
public record WatchTemporarily(List<String> names) implements BuddySnac {
    public static final SnacCodec<WatchTemporarily> CODEC = SnacCodec.of(
            FAMILY,
            0x000F,
            WatchTemporarily.class,
            in -> new WatchTemporarily(in.names()),
            (out, snac) -> out.names(snac.names));

    public WatchTemporarily {
        names = List.copyOf(names);
    }

    @Override
    public SnacCodec<WatchTemporarily> codec() {
        return CODEC;
    }
}
