// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import im.parley.ImException;
import im.parley.IncomingMessage;
import im.parley.UserId;
import im.parley.extension.ChatRoom;
import java.util.Collection;

/**
 * How one stay in a room talks back to the core. Every method returns at once, may be called from any thread and runs no
 * user code; what is said after the stay has ended is ignored.
 */
public interface RoomContext {
    /** Returns the handle that users hold: the channel of the room's messages. */
    ChatRoom room();

    /** Tells everyone who is there, when that is known as a whole. */
    void present(Collection<UserId> everybody);

    void joined(UserId user);

    void left(UserId user);

    /** Tells what somebody said; what is said in our own name is no news. */
    void said(IncomingMessage message);

    /** Tells anything else about the room. */
    void emit(ChatRoom.RoomEvent event);

    /** Ends the stay, though the session lives: the core enters anew unless the server has refused. */
    void lost(ImException cause);
}
