// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.room;

import im.parley.DeliveryReceipt;
import im.parley.OutgoingMessage;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.extension.ChatRoom;
import im.parley.extension.ChatRooms;
import im.parley.oscar.OscarRooms;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.feature.message.IcbmReader;
import im.parley.oscar.internal.feature.people.DirectoryLookup;
import im.parley.oscar.internal.link.ServiceLinks;
import im.parley.oscar.snac.chatnav.ChatNavInfo;
import im.parley.oscar.snac.chatnav.ChatNavSnac;
import im.parley.oscar.snac.chatnav.ChatRightsQuery;
import im.parley.oscar.snac.chatnav.CreateRoom;
import im.parley.oscar.snac.chatnav.ExchangeInfo;
import im.parley.oscar.snac.chatnav.ExchangeQuery;
import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.oscar.snac.chatnav.RoomInfo;
import im.parley.oscar.snac.chatnav.RoomOccupantsQuery;
import im.parley.oscar.snac.chatnav.RoomQuery;
import im.parley.oscar.snac.chatnav.SearchRooms;
import im.parley.oscar.snac.icbm.IcbmResponse;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.snac.service.ServiceSnac;
import im.parley.spi.RoomContext;
import im.parley.spi.RoomName;
import im.parley.spi.RoomSeat;
import im.parley.spi.RoomSession;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Food group 0D and the way from there into rooms, each over a connection of its own. Used by any thread. */
public final class Rooms implements SessionFeature, IcbmReader, RoomSession, OscarRooms {
    private static final int ALL_DETAILS = 2;

    private final FeatureSetup setup;
    private final ServiceLinks services;
    private final RoomInvitations invitations;
    private final Set<RoomPlace> open = ConcurrentHashMap.newKeySet(1);

    public Rooms(FeatureSetup setup) {
        this.setup = setup;
        this.services = setup.services();
        this.invitations = new RoomInvitations(setup);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(ChatRooms.class, ServiceSnac.FAMILY, RoomSession.class, this);
        parts.add(OscarRooms.class, ServiceSnac.FAMILY, this);
    }

    @Override
    public boolean came(IncomingIcbm icbm) {
        return invitations.came(icbm);
    }

    @Override
    public boolean answered(IcbmResponse response) {
        return invitations.answered(response);
    }

    @Override
    public RoomName room(String name) {
        return RoomNames.of(RoomId.PRIVATE_EXCHANGE, name);
    }

    @Override
    public Single<RoomSeat> enter(RoomName room, RoomContext context) {
        Single<RoomSeat> byName = Single.defer(() -> find(RoomNames.exchange(room), room.display()))
                .flatMap(info -> enter(info.id(), context));
        return Single.defer(
                        () -> invitations.to(room).map(id -> enter(id, context)).orElse(byName))
                .onErrorResumeNext(error ->
                        error instanceof RequestException && invitations.forget(room) ? byName : Single.error(error));
    }

    private Single<RoomSeat> enter(RoomId id, RoomContext context) {
        RoomPlace place = new RoomPlace(this, setup, context, id);
        return services.open(ServiceRequest.ofRoom(id), "room " + id.name(), place.router())
                .flatMap(place::over)
                .map(entered -> {
                    open.add(entered);
                    return entered;
                });
    }

    Completable invite(RoomPlace place, UserId user, String text) {
        return invitations.invite(place, user, text);
    }

    void over(RoomPlace place) {
        open.remove(place);
    }

    @Override
    public Single<List<ExchangeInfo>> exchanges() {
        return services.request(ChatNavSnac.FAMILY, new ChatRightsQuery(), ChatNavInfo.class)
                .map(ChatNavInfo::exchanges);
    }

    @Override
    public Single<ExchangeInfo> exchange(int number) {
        return services.request(ChatNavSnac.FAMILY, new ExchangeQuery(number), ChatNavInfo.class)
                .map(info -> info.exchanges().stream().findFirst().orElseThrow(() -> missing("exchange " + number)));
    }

    @Override
    public Single<RoomInfo> find(int exchange, String name) {
        return services.request(ChatNavSnac.FAMILY, CreateRoom.named(exchange, name), ChatNavInfo.class)
                .map(info -> info.room().orElseThrow(() -> missing("room " + name)));
    }

    @Override
    public Single<List<RoomInfo>> search(int exchange, String words) {
        return services.request(ChatNavSnac.FAMILY, SearchRooms.named(exchange, words), ChatNavInfo.class)
                .map(ChatNavInfo::rooms)
                .onErrorResumeNext(
                        error -> DirectoryLookup.isNobody(error) ? Single.just(List.of()) : Single.error(error));
    }

    @Override
    public Single<ChatRoom> join(int exchange, String name) {
        throw new UnsupportedOperationException("the core joins");
    }

    @Override
    public Single<RoomInfo> info(ChatRoom room) {
        return Single.defer(() -> services.request(
                        ChatNavSnac.FAMILY, new RoomQuery(place(room).id(), ALL_DETAILS), ChatNavInfo.class)
                .map(info -> info.room().orElseThrow(() -> missing("room " + room.name()))));
    }

    @Override
    public Single<List<UserId>> occupants(RoomInfo room) {
        return services.request(ChatNavSnac.FAMILY, new RoomOccupantsQuery(room.id()), ChatNavInfo.class)
                .map(info -> info
                        .room()
                        .orElseThrow(() -> missing("room " + room.id().name()))
                        .occupants()
                        .stream()
                        .map(user -> setup.user(user.screenName()))
                        .toList());
    }

    @Override
    public Single<DeliveryReceipt> roll(ChatRoom room, int dice, int sides) {
        return Single.defer(
                () -> place(room).say(OutgoingMessage.of(String.format("//roll-dice%d-sides%d", dice, sides))));
    }

    private RoomPlace place(ChatRoom room) {
        Optional<RoomPlace> found =
                open.stream().filter(place -> place.context().room() == room).findFirst();
        return found.orElseThrow(
                () -> new RequestException(Reason.NOT_PERMITTED, 0, "we are not in the room " + room.name()));
    }

    private static RequestException missing(String what) {
        return new RequestException(Reason.NOT_FOUND, 0, "the server does not tell of " + what);
    }
}
