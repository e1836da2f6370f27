// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What one connection of a client is for, which decides the food groups on it. */
enum Role {
    /** The one that a session lives by. */
    BOS,
    ADMIN,
    ALERT,
    ICONS,
    /** One room. */
    CHAT,
    CHAT_NAV,
    DIRECTORY;

    /** Returns its food groups in the order in which a server lists them. */
    List<Integer> families() {
        return switch (this) {
            case BOS -> List.of(0x18, 0x10, 0x03, 0x13, 0x04, 0x15, 0x02, 0x01, 0x09, 0x0A, 0x06, 0x08, 0x0B);
            case ADMIN -> List.of(0x07, 0x01);
            case ALERT -> List.of(0x18, 0x01);
            case ICONS -> List.of(0x10, 0x01);
            case CHAT -> List.of(0x0E, 0x01);
            case CHAT_NAV -> List.of(0x0D, 0x01);
            case DIRECTORY -> List.of(0x0F, 0x01);
        };
    }

    /** Finds the service that a client asks a connection for by its food group. */
    static Optional<Role> service(int family) {
        return Arrays.stream(values())
                .filter(role -> role != BOS && role.families().get(0) == family)
                .findFirst();
    }
}
