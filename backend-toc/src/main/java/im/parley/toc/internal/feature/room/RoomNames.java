// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.room;

import im.parley.spi.RoomName;
import java.util.Locale;

/** Names of rooms as servers compare them: neither case nor the number of blanks counts. */
final class RoomNames {
    private RoomNames() {}

    static RoomName of(String name) {
        String display = name.strip();
        if (display.isEmpty()) {
            throw new IllegalArgumentException("a room has a name");
        }
        return new RoomName(normalize(display), display);
    }

    static String normalize(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
