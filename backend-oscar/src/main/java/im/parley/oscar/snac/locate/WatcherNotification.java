// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** SNAC(02,08): the server tells who watches. */
public record WatcherNotification(List<String> names) implements LocateSnac {
    public static final SnacCodec<WatcherNotification> CODEC = SnacCodec.of(
            FAMILY,
            0x0008,
            WatcherNotification.class,
            in -> new WatcherNotification(in.names()),
            (out, snac) -> out.names(snac.names));

    public WatcherNotification {
        names = List.copyOf(names);
    }

    @Override
    public SnacCodec<WatcherNotification> codec() {
        return CODEC;
    }
}
