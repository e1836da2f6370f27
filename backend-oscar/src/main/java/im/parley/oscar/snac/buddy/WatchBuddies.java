// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.buddy;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(03,04): the client wants to hear of these users. Only where the list is not kept by the server. */
public record WatchBuddies(List<String> names) implements BuddySnac {
    public static final SnacCodec<WatchBuddies> CODEC = SnacCodec.of(
            FAMILY,
            0x0004,
            WatchBuddies.class,
            in -> new WatchBuddies(in.names()),
            (out, snac) -> out.names(snac.names));

    public WatchBuddies {
        names = List.copyOf(names);
    }

    @Override
    public SnacCodec<WatchBuddies> codec() {
        return CODEC;
    }
}
