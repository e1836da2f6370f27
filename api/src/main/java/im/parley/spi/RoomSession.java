// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import io.reactivex.rxjava3.core.Single;

/**
 * The part of a session that enters rooms. The core owns which rooms we are in, who else is, and entering them anew;
 * invitations go to {@link SessionContext#invited}.
 */
public interface RoomSession {
    /**
     * Returns the room that people call so, when they do not say more.
     *
     * @throws IllegalArgumentException when no room can have that name
     */
    RoomName room(String name);

    /**
     * Enters a room, making it where the protocol does so. Succeeds when we are in there, after {@link
     * RoomContext#present}. The core asks for one entry at a time to each room, and disposes the entry it no longer wants.
     */
    Single<RoomSeat> enter(RoomName room, RoomContext context);
}
