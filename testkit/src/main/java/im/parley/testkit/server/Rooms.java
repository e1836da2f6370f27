// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The chat rooms. Blocks do not count in them. */
public final class Rooms {
    private final WorldLock lock;
    private final Clock clock;
    private final Warnings warnings;
    private final Map<RoomKey, Room> rooms = new HashMap<>();

    Rooms(WorldLock lock, Warnings warnings, WorldSettings settings) {
        this.lock = lock;
        this.warnings = warnings;
        this.clock = settings.clock();
    }

    /** Makes a room on any exchange, as whoever runs the server may. */
    public RoomInfo make(int exchange, String name) {
        return make(RoomKey.of(exchange, name), name);
    }

    private RoomInfo make(RoomKey wanted, String name) {
        return lock.get(() ->
                rooms.computeIfAbsent(wanted, key -> new Room(new RoomInfo(key, name, clock.instant()))).info);
    }

    /** Finds a room, making one where users may; empty when there is none to be had. */
    public Optional<RoomInfo> open(int exchange, String name) {
        return open(RoomKey.of(exchange, name), name);
    }

    /** Finds a room by its key, making one of that name where users may. */
    public Optional<RoomInfo> open(RoomKey key, String name) {
        return key.exchange() == RoomKey.PRIVATE ? Optional.of(make(key, name)) : find(key);
    }

    public Optional<RoomInfo> find(RoomKey key) {
        return lock.get(() -> Optional.ofNullable(rooms.get(key)).map(room -> room.info));
    }

    /** Enters. Another session of the same user that was in there is put out. */
    public boolean enter(UserSession session, RoomKey key) {
        return lock.get(() -> {
            Optional<Room> found = Optional.ofNullable(rooms.get(key));
            found.ifPresent(room -> enter(session, room));
            return found.isPresent();
        });
    }

    /** Leaves; does nothing when not in there. */
    public void leave(UserSession session, RoomKey key) {
        lock.run(() -> Optional.ofNullable(rooms.get(key))
                .filter(room -> room.has(session))
                .ifPresent(room -> leave(session, room)));
    }

    /**
     * Says something to everyone in the room.
     *
     * @param reflect whether the speaker wants it back
     * @return false when the session is not in there
     */
    public boolean say(UserSession session, RoomKey key, Text text, boolean automatic, boolean reflect) {
        return lock.get(() -> {
            Optional<Room> joined = joined(session, key);
            joined.ifPresent(room -> {
                UserSnapshot speaker = session.user.snapshot();
                for (UserSession member : room.members()) {
                    boolean own = member == session;
                    if (!own || reflect) {
                        post(session, member, room, new RoomLine(speaker, text, automatic, false, own));
                    }
                }
            });
            return joined.isPresent();
        });
    }

    /** Tells everyone in the room something in the name of the server, because of what a member asked for. */
    public void announce(UserSession asked, RoomKey key, ScreenName host, Text text) {
        RoomLine line = new RoomLine(UserSnapshot.offline(host), text, false, false, false);
        lock.run(() ->
                joined(asked, key).ifPresent(room -> room.members().forEach(member -> post(member, room, line))));
    }

    /** Says something to one member; false when either is not in there. */
    public boolean whisper(UserSession session, RoomKey key, ScreenName to, Text text) {
        return lock.get(() -> joined(session, key)
                .flatMap(room -> room.member(to).map(member -> {
                    RoomLine line = new RoomLine(session.user.snapshot(), text, false, true, member == session);
                    post(session, member, room, line);
                    return true;
                }))
                .orElse(false));
    }

    /**
     * Warns a member who has said something that the session heard.
     *
     * @return empty when the server refuses: either is not in there, or there is no reason
     */
    public Optional<Warnings.Effect> warn(UserSession session, RoomKey key, ScreenName member, boolean anonymous) {
        return lock.get(() -> joined(session, key)
                .flatMap(room -> room.member(member))
                .flatMap(target -> warnings.warn(session, target.user, key, anonymous)));
    }

    /** Returns the public rooms of an exchange whose names have all these words; nobody finds rooms that users make. */
    public List<RoomInfo> search(int exchange, String words) {
        RoomKey wanted = RoomKey.of(exchange, words);
        return lock.get(() -> rooms.values().stream()
                .map(room -> room.info)
                .filter(room -> exchange != RoomKey.PRIVATE && room.key().exchange() == exchange)
                .filter(room ->
                        Stream.of(wanted.ident().split(" ")).allMatch(room.key().ident()::contains))
                .sorted(Comparator.comparing(RoomInfo::name))
                .toList());
    }

    /** Returns who is in a room, in the order in which they came. */
    public List<UserSnapshot> members(RoomKey key) {
        return lock.get(
                () -> Optional.ofNullable(rooms.get(key)).map(Room::snapshots).orElse(List.of()));
    }

    void leaveAll(UserSession session) {
        List.copyOf(rooms.values()).stream().filter(room -> room.has(session)).forEach(room -> leave(session, room));
    }

    private Optional<Room> joined(UserSession session, RoomKey key) {
        return Optional.ofNullable(rooms.get(key)).filter(room -> room.has(session));
    }

    private void enter(UserSession session, Room room) {
        Optional<UserSession> before = room.member(session.user.name);
        before.filter(other -> other != session)
                .ifPresent(other -> lock.post(other, new WorldEvent.RoomClosed(room.info)));
        room.add(session);
        lock.post(session, new WorldEvent.RoomEntered(room.info, room.snapshots()));
        if (before.isEmpty()) {
            tellOthers(session, room, new WorldEvent.RoomJoined(room.info, session.user.snapshot()));
        }
    }

    private void leave(UserSession session, Room room) {
        room.remove(session);
        lock.post(session, new WorldEvent.RoomClosed(room.info));
        tellOthers(session, room, new WorldEvent.RoomLeft(room.info, session.user.snapshot()));
        if (room.isEmpty() && room.info.key().exchange() == RoomKey.PRIVATE) {
            rooms.remove(room.info.key());
        }
    }

    private void tellOthers(UserSession session, Room room, WorldEvent event) {
        room.members().stream().filter(member -> member != session).forEach(member -> lock.post(member, event));
    }

    private void post(UserSession speaker, UserSession member, Room room, RoomLine line) {
        if (member != speaker) {
            warnings.remember(speaker.user, member.user, Optional.of(room.info.key()));
        }
        post(member, room, line);
    }

    private void post(UserSession member, Room room, RoomLine line) {
        lock.post(member, new WorldEvent.RoomSaid(room.info, line));
    }
}
