// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RequestException;
import im.parley.UserId;
import im.parley.oscar.OscarRooms;
import im.parley.oscar.snac.chat.RoomUpdate;
import im.parley.oscar.snac.chat.UsersJoined;
import im.parley.oscar.snac.chatnav.ChatNavInfo;
import im.parley.oscar.snac.chatnav.CreateRoom;
import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.oscar.snac.chatnav.RoomInfo;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.RoomSeat;
import im.parley.spi.RoomSession;
import im.parley.spi.Session;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A session, and the servers of its rooms, played by the test. */
abstract class RoomStage {
    static final int CHATNAV = 0x0D;
    static final int CHAT = 0x0E;
    static final RoomId ID = new RoomId(4, "4-0-Parley Room", 0);
    static final RoomInfo INFO = new RoomInfo(
            ID,
            2,
            TlvBlock.builder().u16(0x00D1, 40).string(0x00D3, "Parley Room").build());
    static final UserId BOB = Talk.user("Bob");
    static final UserId ALICE = Talk.user("Alice");

    final Talk talk = new Talk();
    final ScriptedServer chatNav = talk.service("chatnav");
    final ScriptedServer room = talk.service("room");
    final RecordedRoom told = new RecordedRoom();
    Session session;

    /** What ChatNav was asked for. */
    CreateRoom wanted;

    RoomSession online() {
        session = talk.online();
        return session.part(RoomSession.class).orElseThrow();
    }

    OscarRooms facet() {
        return session.part(OscarRooms.class).orElseThrow();
    }

    static <T> T result(TestObserver<T> observer) {
        return observer.awaitDone(10, TimeUnit.SECONDS)
                .assertNoErrors()
                .values()
                .get(0);
    }

    static RequestException refusal(TestObserver<?> observer) {
        observer.awaitDone(10, TimeUnit.SECONDS).assertError(RequestException.class);
        try {
            observer.assertNoErrors();
        } catch (AssertionError expected) {
            return (RequestException) expected.getCause();
        }
        throw new AssertionError("no refusal");
    }

    /** Checks that something was refused, with the server's number. */
    static void assertRefused(TestObserver<?> observer, RequestException.Reason reason, int code) {
        RequestException refused = refusal(observer);
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.code()).isEqualTo(code);
    }

    /** Asks to be let into a room, up to what ChatNav is asked for. */
    TestObserver<RoomSeat> asking() {
        RoomSession rooms = online();
        TestObserver<RoomSeat> entering =
                rooms.enter(rooms.room("Parley  Room"), told).test();
        talk.bringUpService(chatNav, CHATNAV);
        wanted = chatNav.expect(CreateRoom.class);
        return entering;
    }

    /** Asks to be let into a room, which ChatNav has. */
    TestObserver<RoomSeat> found() {
        TestObserver<RoomSeat> entering = asking();
        chatNav.answer(ChatNavInfo.room(INFO));
        return entering;
    }

    /** Plays ChatNav up to the room, which lets us in. */
    RoomSeat entered() {
        TestObserver<RoomSeat> entering = found();
        talk.bringUpService(room, CHAT);
        room.push(new UsersJoined(List.of(UserInfo.of("Alice"), UserInfo.of("Bob"))));
        room.push(new RoomUpdate(INFO));
        RoomSeat seat = result(entering);
        told.next(OscarRooms.Described.class);
        return seat;
    }
}
