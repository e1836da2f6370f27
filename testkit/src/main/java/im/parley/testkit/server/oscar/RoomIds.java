// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.testkit.server.RoomInfo;
import im.parley.testkit.server.RoomKey;

/** Names rooms for clients: exchange, instance and name, joined by hyphens. */
final class RoomIds {
    private static final int INSTANCE = 0;

    private RoomIds() {}

    static RoomId id(RoomInfo room) {
        int exchange = room.key().exchange();
        return new RoomId(exchange, exchange + "-" + INSTANCE + "-" + room.name(), INSTANCE);
    }

    /** Reads a name that {@link #id} wrote; one that it did not write names no room. */
    static RoomKey key(RoomId id) {
        String[] parts = id.cookie().split("-", 3);
        return RoomKey.of(id.exchange(), parts.length == 3 ? parts[2] : "");
    }
}
