// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A room with the sessions that are in it, one for each user. Guarded by the world's lock. */
final class Room {
    final RoomInfo info;
    private final Map<String, UserSession> members = new LinkedHashMap<>();

    Room(RoomInfo info) {
        this.info = info;
    }

    List<UserSession> members() {
        return List.copyOf(members.values());
    }

    List<UserSnapshot> snapshots() {
        return members.values().stream().map(member -> member.user.snapshot()).toList();
    }

    boolean has(UserSession session) {
        return members.get(session.user.ident()) == session;
    }

    Optional<UserSession> member(ScreenName name) {
        return Optional.ofNullable(members.get(name.ident()));
    }

    void add(UserSession session) {
        members.put(session.user.ident(), session);
    }

    void remove(UserSession session) {
        members.remove(session.user.ident(), session);
    }

    boolean isEmpty() {
        return members.isEmpty();
    }
}
