// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.extension.ChatRoom;
import im.parley.extension.ChatRoom.Joined;
import im.parley.extension.ChatRoom.Left;
import im.parley.extension.ChatRooms;
import im.parley.spi.RoomSession;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.ArrayList;
import java.util.List;

/** An account over a fake backend that has rooms. */
abstract class RoomRig {
    static final RequestException FULL = new RequestException(Reason.OTHER, 0x1B, "the room is full");

    final Rig rig = new Rig();
    final FakeRooms rooms = new FakeRooms();
    final FakeRooms later = new FakeRooms();
    final UserId me = rig.account.self();

    FakeSession online() {
        return online(rooms);
    }

    FakeSession online(FakeRooms part) {
        return rig.online(session -> session.parts.put(RoomSession.class, part));
    }

    ChatRooms facet() {
        return rig.account.require(ChatRooms.class);
    }

    /** Enters a room that these are in. */
    ChatRoom joined(UserId... others) {
        TestObserver<ChatRoom> joining = facet().join("Parley").test();
        rooms.entry().letIn(others);
        return joining.assertComplete().values().get(0);
    }

    static boolean isUnsent(Throwable error) {
        return error instanceof ConnectionException lost && lost.sent() == Sent.NO;
    }

    /** Returns events as lines to read. */
    static List<String> lines(List<? extends ImEvent> events) {
        List<String> lines = new ArrayList<>();
        for (ImEvent event : events) {
            if (event instanceof Joined joined) {
                lines.add("+" + joined.user());
            } else if (event instanceof Left left) {
                lines.add("-" + left.user());
            } else if (event instanceof IncomingMessage said) {
                lines.add(said.sender() + ": " + said.text());
            } else if (event instanceof ImEvent.Problem problem) {
                lines.add("! " + problem.cause().getMessage());
            }
        }
        return lines;
    }
}
