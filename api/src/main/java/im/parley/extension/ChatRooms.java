// SPDX-License-Identifier: Apache-2.0
package im.parley.extension;

import im.parley.Extension;
import im.parley.ExtensionEvent;
import im.parley.UserId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;

/** Rooms in which many talk, and invitations to them. */
public interface ChatRooms extends Extension {
    /**
     * Enters a room, making it where the protocol does so. Succeeds when we are in there and know who else is; at once
     * when we are in there already. Entered anew after a reconnect until left. The same room is the same handle each time.
     */
    @CheckReturnValue
    Single<ChatRoom> join(String name);

    /** Returns the invitations that come from now on. */
    Flowable<Invitation> invitations();

    /** Somebody wants us in a room. It may be left unanswered. */
    interface Invitation extends ExtensionEvent {
        /** Returns the room's name as people write it. */
        String room();

        UserId from();

        /** Returns what the inviter wrote, often nothing. */
        String text();

        /** Enters the room; see {@link ChatRooms#join}. */
        @CheckReturnValue
        Single<ChatRoom> accept();

        /** Tells the inviter that we will not come. */
        @CheckReturnValue
        Completable decline(String text);
    }
}
