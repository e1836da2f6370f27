// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.Locale;

/**
 * Which room. Names are one room's when they differ in capitals and runs of blanks only.
 *
 * @param exchange 4 for rooms that users make, 5 for those of the server
 * @param ident the name in normal form
 */
public record RoomKey(int exchange, String ident) {
    /** The exchange on which users make rooms by entering them. */
    public static final int PRIVATE = 4;

    /** The exchange of the server's own rooms. */
    public static final int PUBLIC = 5;

    /** Returns the key of a server to which each blank counts. */
    public static RoomKey withBlanks(int exchange, String name) {
        return new RoomKey(exchange, name.toLowerCase(Locale.ROOT));
    }

    public static RoomKey of(int exchange, String name) {
        return new RoomKey(exchange, name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }
}
