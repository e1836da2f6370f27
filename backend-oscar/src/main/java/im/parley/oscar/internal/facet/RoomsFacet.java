// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.facet;

import im.parley.DeliveryReceipt;
import im.parley.UserId;
import im.parley.extension.ChatRoom;
import im.parley.oscar.OscarRooms;
import im.parley.oscar.internal.feature.room.RoomNames;
import im.parley.oscar.snac.chatnav.ExchangeInfo;
import im.parley.oscar.snac.chatnav.RoomInfo;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Single;
import java.util.List;

/** Takes questions about rooms to the present session. */
final class RoomsFacet implements OscarRooms {
    private final Facets facets;

    RoomsFacet(Facets facets) {
        this.facets = facets;
    }

    @Override
    public Single<List<ExchangeInfo>> exchanges() {
        return facets.get(OscarRooms.class, OscarRooms::exchanges);
    }

    @Override
    public Single<ExchangeInfo> exchange(int number) {
        return facets.get(OscarRooms.class, part -> part.exchange(number));
    }

    @Override
    public Single<RoomInfo> find(int exchange, String name) {
        return facets.get(OscarRooms.class, part -> part.find(exchange, name));
    }

    @Override
    public Single<List<RoomInfo>> search(int exchange, String words) {
        return facets.get(OscarRooms.class, part -> part.search(exchange, words));
    }

    @Override
    public Single<ChatRoom> join(int exchange, String name) {
        return Single.defer(() -> facets.join(RoomNames.of(exchange, name)));
    }

    @Override
    public Single<RoomInfo> info(ChatRoom room) {
        return facets.get(OscarRooms.class, part -> part.info(room));
    }

    @Override
    public Single<List<UserId>> occupants(RoomInfo room) {
        return facets.get(OscarRooms.class, part -> part.occupants(room));
    }

    @Override
    public Single<DeliveryReceipt> roll(ChatRoom room, int dice, int sides) {
        return facets.get(OscarRooms.class, part -> part.roll(room, dice, sides));
    }
}
