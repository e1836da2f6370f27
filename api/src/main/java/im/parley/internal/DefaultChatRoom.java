// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.DeliveryReceipt;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.Live;
import im.parley.OutgoingMessage;
import im.parley.UserId;
import im.parley.extension.ChatRoom;
import im.parley.spi.RoomName;
import im.parley.spi.RoomSeat;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.util.Set;
import java.util.function.Function;

/** A handle on one room: knows its name, and whom to ask. */
final class DefaultChatRoom implements ChatRoom {
    private final RoomName name;
    private final RoomBook book;
    private final Settings settings;
    private final Membership membership;
    private final Occupants occupants;

    DefaultChatRoom(RoomName name, RoomBook book, Settings settings) {
        this.name = name;
        this.book = book;
        this.settings = settings;
        this.occupants = new Occupants(settings, book.hub(), this);
        this.membership = book.membership(name, this, occupants);
    }

    Membership membership() {
        return membership;
    }

    @Override
    public String name() {
        return name.display();
    }

    @Override
    public Live<Set<UserId>> members() {
        return occupants.members();
    }

    @Override
    public Flowable<ImEvent> events() {
        return book.events(this, occupants);
    }

    @Override
    public Flowable<IncomingMessage> messages() {
        return book.hub().stream(IncomingMessage.class, message -> message.channel() == this);
    }

    @Override
    public Single<DeliveryReceipt> send(OutgoingMessage message) {
        return speak(seat -> seat.say(message));
    }

    @Override
    public Single<DeliveryReceipt> whisper(UserId to, OutgoingMessage message) {
        settings.ours(to);
        return speak(seat -> seat.whisper(to, message));
    }

    private Single<DeliveryReceipt> speak(Function<RoomSeat, Single<DeliveryReceipt>> words) {
        return book.speak(membership, words);
    }

    @Override
    public Completable invite(UserId user, String text) {
        settings.ours(user);
        return book.run(membership, seat -> seat.invite(user, text).toMaybe()).ignoreElement();
    }

    @Override
    public Maybe<Integer> warn(UserId member, boolean anonymously) {
        settings.ours(member);
        return book.run(membership, seat -> seat.warn(member, anonymously));
    }

    @Override
    public Completable leave() {
        return membership.leave().observeOn(settings.scheduler());
    }

    @Override
    public String toString() {
        return "room " + name;
    }
}
