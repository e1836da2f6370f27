// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import im.parley.spi.RoomContext;
import im.parley.spi.RoomName;
import im.parley.spi.RoomSeat;
import im.parley.spi.RoomSession;
import io.reactivex.rxjava3.core.Single;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The rooms of one {@link FakeAccount}; every name is one. */
final class ScriptedRooms implements RoomSession {
    private final FakeAccount script;
    private final ConcurrentMap<RoomName, FakeRoom> rooms = new ConcurrentHashMap<>();

    ScriptedRooms(FakeAccount script) {
        this.script = script;
    }

    FakeRoom of(String name) {
        return of(room(name));
    }

    private FakeRoom of(RoomName name) {
        return rooms.computeIfAbsent(name, key -> new FakeRoom(script, key));
    }

    @Override
    public RoomName room(String name) {
        return new RoomName(name.toLowerCase(Locale.ROOT), name);
    }

    @Override
    public Single<RoomSeat> enter(RoomName room, RoomContext context) {
        return of(room).enter(context);
    }
}
