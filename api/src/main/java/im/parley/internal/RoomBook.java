// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.DeliveryReceipt;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.UnsupportedFeatureException;
import im.parley.extension.ChatRoom;
import im.parley.extension.ChatRooms;
import im.parley.spi.RoomInvitation;
import im.parley.spi.RoomName;
import im.parley.spi.RoomSeat;
import im.parley.spi.RoomSession;
import im.parley.spi.Session;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleEmitter;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The rooms of an account, one handle for each, and which of them we are in across sessions.
 *
 * <p>Changed by the strand's sequels only.
 */
final class RoomBook {
    private final Settings settings;
    private final Strand strand;
    private final EventHub hub;
    private final Outbox outbox;
    private final Supplier<Gate> gate;
    private final Results results;
    private final ConcurrentMap<RoomName, DefaultChatRoom> rooms = new ConcurrentHashMap<>(1);

    RoomBook(Settings settings, Strand strand, EventHub hub, Outbox outbox, Supplier<Gate> gate, Results results) {
        this.settings = settings;
        this.strand = strand;
        this.hub = hub;
        this.outbox = outbox;
        this.gate = gate;
        this.results = results;
    }

    EventHub hub() {
        return hub;
    }

    Membership membership(RoomName name, ChatRoom room, Occupants occupants) {
        return new Membership(settings, strand, hub, gate, name, room, occupants);
    }

    /** Returns an action that enters the room which the present session takes for the one meant. */
    Single<ChatRoom> join(Function<RoomSession, RoomName> which) {
        return results.of(Single.<ChatRoom>create(result -> strand.run(() -> join(which, result))));
    }

    private void join(Function<RoomSession, RoomName> which, SingleEmitter<ChatRoom> result) {
        if (!(gate.get() instanceof Gate.Open open)) {
            result.tryOnError(gate.get().refusal());
            return;
        }
        Optional<RoomSession> session = open.session().part(RoomSession.class);
        if (session.isEmpty()) {
            result.tryOnError(unsupported());
            return;
        }
        try {
            Single<ChatRoom> joined =
                    room(which.apply(session.get())).membership().join(session.get());
            result.setDisposable(joined.subscribe(result::onSuccess, result::tryOnError));
        } catch (Throwable refused) {
            result.tryOnError(refused);
        }
    }

    private UnsupportedFeatureException unsupported() {
        return new UnsupportedFeatureException(settings.self().protocol(), ChatRooms.class.getSimpleName());
    }

    private DefaultChatRoom room(RoomName name) {
        return rooms.computeIfAbsent(name, key -> new DefaultChatRoom(key, this, settings));
    }

    /** Returns everyone present as just arrived, then what happens in the room. */
    Flowable<ImEvent> events(ChatRoom room, Occupants occupants) {
        return Flowable.defer(() -> hub.stream(
                ImEvent.class,
                event -> isIn(room, event),
                hub.capacity() + occupants.members().value().size(),
                outlet -> strand.run(() -> {
                    occupants.offer(outlet::offer);
                    hub.add(outlet);
                })));
    }

    private static boolean isIn(ChatRoom room, ImEvent event) {
        return event instanceof ChatRoom.RoomEvent told && told.room() == room
                || event instanceof IncomingMessage message && message.channel() == room
                || event instanceof ImEvent.Unreadable unread && unread.channel() == room;
    }

    /** Returns an action that says something from our place; it waits while we have none and mean to have one. */
    Single<DeliveryReceipt> speak(Membership membership, Function<RoomSeat, Single<DeliveryReceipt>> words) {
        return Single.defer(() -> {
            if (membership.isWanted() || gate.get() instanceof Gate.Shut) {
                return outbox.send(session -> membership.ask(words));
            }
            return Single.<DeliveryReceipt>error(membership.notInThere()).observeOn(settings.scheduler());
        });
    }

    /** Returns an action of our place that fails at once while there is no session. */
    <T> Maybe<T> run(Membership membership, Function<RoomSeat, Maybe<T>> action) {
        return results.of(Maybe.defer(() -> gate.get() instanceof Gate.Open
                ? membership
                        .ask(seat -> action.apply(seat).map(Optional::of).defaultIfEmpty(Optional.empty()))
                        .mapOptional(found -> found)
                : Maybe.error(gate.get().refusal())));
    }

    /** Returns what users see of an invitation. */
    ChatRooms.Invitation invitation(RoomInvitation told) {
        return new DefaultInvitation(
                this, settings.scheduler(), told, settings.clock().instant());
    }

    /** A session is there: enters what we were in before. */
    void signedOn(Session session) {
        if (!rooms.isEmpty()) {
            Optional<RoomSession> part = session.part(RoomSession.class);
            rooms.values().forEach(room -> room.membership().signedOn(part));
        }
    }

    void sessionEnds() {
        rooms.values().forEach(room -> room.membership().sessionEnds());
    }

    /** Nobody is trying any more, so we know nothing. */
    void everybodyLeft() {
        rooms.values().forEach(room -> room.membership().occupants().everybodyLeft());
    }

    void complete() {
        rooms.values().forEach(room -> room.membership().complete());
    }
}
