// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;

/**
 * Names a chat room on a server.
 *
 * @param exchange 4 for rooms that users make, 5 for public ones
 * @param cookie the server's name for the room, such as {@code 4-0-Parley}
 */
public record RoomId(int exchange, String cookie, int instance) {
    /** Private rooms, made by users. */
    public static final int PRIVATE_EXCHANGE = 4;

    /** Public rooms, made by the server. */
    public static final int PUBLIC_EXCHANGE = 5;

    public static RoomId read(WireReader in) {
        return new RoomId(in.u16(), in.string8(), in.u16());
    }

    public void write(WireWriter out) {
        out.u16(exchange).string8(cookie).u16(instance);
    }
}
