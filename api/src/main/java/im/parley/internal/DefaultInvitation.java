// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.UserId;
import im.parley.extension.ChatRoom;
import im.parley.extension.ChatRooms;
import im.parley.spi.RoomInvitation;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import java.time.Instant;

/** An invitation and the ways to answer it. */
final class DefaultInvitation implements ChatRooms.Invitation {
    private final RoomBook book;
    private final Scheduler scheduler;
    private final RoomInvitation told;
    private final Instant at;

    DefaultInvitation(RoomBook book, Scheduler scheduler, RoomInvitation told, Instant at) {
        this.book = book;
        this.scheduler = scheduler;
        this.told = told;
        this.at = at;
    }

    @Override
    public String room() {
        return told.room().display();
    }

    @Override
    public UserId from() {
        return told.from();
    }

    @Override
    public String text() {
        return told.text();
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public Single<ChatRoom> accept() {
        return book.join(session -> told.room());
    }

    @Override
    public Completable decline(String text) {
        return Completable.defer(() -> told.decline().apply(text))
                .onErrorResumeNext(error -> Completable.error(Failures.of(error)))
                .observeOn(scheduler);
    }

    @Override
    public String toString() {
        return "invitation to " + told.room() + " from " + told.from();
    }
}
