// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.testkit.server.RoomInfo;
import im.parley.testkit.server.RoomKey;

/** Names rooms for clients by addresses as AOL's servers did: there are clients that read the name in no other form. */
final class RoomIds {
    private static final int INSTANCE = 0;
    private static final String ADDRESS = "!aol://2719:10-";
    private static final int LONGEST = 0xFF;

    private RoomIds() {}

    static RoomId id(RoomInfo room) {
        int exchange = room.key().exchange();
        String address = ADDRESS + exchange + "-" + escaped(room.name());
        String cookie =
                address.getBytes(UTF_8).length <= LONGEST ? address : exchange + "-" + INSTANCE + "-" + room.name();
        return new RoomId(exchange, cookie, INSTANCE);
    }

    private static String escaped(String name) {
        return name.replace("%", "%25").replace(" ", "%20").replace("+", "%2B");
    }

    /** Reads a name that {@link #id} wrote, or a room's mere name, which is what some clients write into invitations. */
    static RoomKey key(RoomId id) {
        return RoomKey.of(id.exchange(), id.name());
    }
}
