// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.extension.ChatRoom;
import im.parley.extension.ChatRooms;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;

/** Rooms as users ask for them. */
final class DefaultChatRooms implements ChatRooms {
    private final RoomBook book;

    DefaultChatRooms(RoomBook book) {
        this.book = book;
    }

    @Override
    public Single<ChatRoom> join(String name) {
        return book.join(session -> session.room(name));
    }

    @Override
    public Flowable<Invitation> invitations() {
        return book.hub().stream(Invitation.class, invitation -> true);
    }
}
