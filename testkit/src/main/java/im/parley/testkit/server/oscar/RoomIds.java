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

    /** Reads a name that {@link #id} wrote, or a room's mere name, which is what some clients write into invitations. */
    static RoomKey key(RoomId id) {
        return RoomKey.of(id.exchange(), id.name());
    }
}
