// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.buddy;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(03,05): the client no longer wants to hear of these users. */
public record UnwatchBuddies(List<String> names) implements BuddySnac {
    public static final SnacCodec<UnwatchBuddies> CODEC = SnacCodec.of(
            FAMILY,
            0x0005,
            UnwatchBuddies.class,
            in -> new UnwatchBuddies(in.names()),
            (out, snac) -> out.names(snac.names));

    public UnwatchBuddies {
        names = List.copyOf(names);
    }

    @Override
    public SnacCodec<UnwatchBuddies> codec() {
        return CODEC;
    }
}
