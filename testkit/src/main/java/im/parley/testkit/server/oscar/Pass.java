// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.testkit.server.RoomKey;
import im.parley.testkit.server.ScreenName;
import java.util.Optional;

/** What a cookie entitles to. */
sealed interface Pass {
    /** Begins a session. */
    record SignOn(ScreenName name, boolean sharing) implements Pass {}

    /** Opens one more connection of a session. */
    record Service(OscarSession session, Role role, Optional<RoomKey> room) implements Pass {}

    /** Goes on with a session on another connection. */
    record Move(OscarSession session) implements Pass {}
}
