// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(02,07): the client wants to hear who watches it. */
public record WatcherSubscribe(List<String> names) implements LocateSnac {
    public static final SnacCodec<WatcherSubscribe> CODEC = SnacCodec.of(
            FAMILY,
            0x0007,
            WatcherSubscribe.class,
            in -> new WatcherSubscribe(in.names()),
            (out, snac) -> out.names(snac.names));

    public WatcherSubscribe {
        names = List.copyOf(names);
    }

    @Override
    public SnacCodec<WatcherSubscribe> codec() {
        return CODEC;
    }
}
