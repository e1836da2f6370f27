// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.room;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.spi.RoomName;
import java.util.Locale;

/** Rooms as the core names them: {@code exchange/name}, or {@code exchange/name/instance} beside the first. */
public final class RoomNames {
    private static final int LONGEST = 200;

    private RoomNames() {}

    /**
     * Returns a room of an exchange; names differ neither by capitals nor by runs of blanks.
     *
     * @throws RequestException when no room can have that name
     */
    public static RoomName of(int exchange, String name) {
        String plain = name.strip().replaceAll("\\s+", " ");
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new RequestException(
                    Reason.NOT_PERMITTED, 0, "a room's name has 1 to " + LONGEST + " characters: \"" + name + '"');
        }
        return new RoomName(exchange + "/" + plain.toLowerCase(Locale.ROOT), plain);
    }

    static RoomName of(RoomId id) {
        String plain = id.name().strip().replaceAll("\\s+", " ");
        String instance = id.instance() == 0 ? "" : "/" + id.instance();
        return new RoomName(id.exchange() + "/" + plain.toLowerCase(Locale.ROOT) + instance, plain);
    }

    static int exchange(RoomName name) {
        return Integer.parseInt(name.normalized().substring(0, name.normalized().indexOf('/')));
    }
}
