// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import okio.ByteString;

/** All that the world knows of one user. Guarded by the world's lock. */
final class User {
    /** The number of the preference that others see how long we have been idle. */
    private static final int DISCLOSE_IDLE = 0x0A;

    ScreenName name;
    /** Empty for a user that came by itself into a world that takes anybody. */
    Optional<String> password;

    final Instant memberSince;
    String email = "";
    boolean confirmed;
    /** What those learn who look for the e-mail address: 1 nothing, 2 that there is somebody, 3 who. */
    int disclosure = Users.FULL_DISCLOSURE;

    boolean suspended;
    Set<UserKind> kinds = Set.of();
    boolean asksAuthorization;
    int warning;
    DirectoryEntry directory = DirectoryEntry.EMPTY;

    final Map<Integer, List<ByteString>> card = new HashMap<>();
    final StoredList list;
    String configText = "";
    final Map<Integer, Art> art = new TreeMap<>();
    final Set<String> authorized = new HashSet<>();
    final List<WorldEvent> pending = new ArrayList<>();
    final Deque<InstantMessage> stored = new ArrayDeque<>();
    final Map<Integer, RateState> rates = new HashMap<>();
    final List<UserSession> sessions = new ArrayList<>();
    int lastSession;

    User(ScreenName name, Optional<String> password, Instant memberSince) {
        this.name = name;
        this.password = password;
        this.memberSince = memberSince;
        this.list = new StoredList(memberSince);
    }

    String ident() {
        return name.ident();
    }

    List<UserSession> present() {
        return sessions.stream().filter(s -> s.ready).toList();
    }

    boolean isPresent() {
        return sessions.stream().anyMatch(s -> s.ready);
    }

    Privacy privacy() {
        return sessions.stream().flatMap(s -> s.privacy.stream()).findFirst().orElseGet(list::privacy);
    }

    boolean hasBuddy(String ident) {
        return list.hasBuddy(ident) || sessions.stream().anyMatch(s -> s.temporaryBuddies.contains(ident));
    }

    boolean admits(User other) {
        return other == this || privacy().admits(other.ident(), this::hasBuddy);
    }

    /** Returns the away text others may read: there is one while every session is away. */
    Optional<Text> away() {
        List<UserSession> present = present();
        return present.stream().allMatch(s -> s.away.isPresent())
                ? newest(present).flatMap(s -> s.away)
                : Optional.empty();
    }

    /** Returns the profile of the session that set one last. */
    Optional<Text> profile() {
        return newest(sessions.stream().filter(s -> s.profile.isPresent()).toList())
                .flatMap(s -> s.profile);
    }

    /** Pictures the user as others see it: at the keyboard if any session is. */
    UserSnapshot snapshot() {
        List<UserSession> present = present();
        return face(present).map(face -> snapshot(face, present)).orElseGet(() -> UserSnapshot.offline(name));
    }

    /** Pictures the user as one of its sessions sees it, which need not be ready. */
    UserSnapshot snapshotFor(UserSession session) {
        return session.ready ? snapshot() : snapshot(session, List.of(session));
    }

    private UserSnapshot snapshot(UserSession face, List<UserSession> sessions) {
        return new UserSnapshot(
                name,
                true,
                sessions.stream().allMatch(s -> s.away.isPresent()),
                list.hasSwitchedOff(DISCLOSE_IDLE) ? Optional.empty() : idleSince(sessions),
                face.status,
                warning,
                Collections.min(sessions.stream().map(s -> s.openedAt).toList()),
                memberSince,
                confirmed,
                kinds,
                List.copyOf(capabilities(sessions)),
                art(face),
                face.directConnection);
    }

    /** Pictures each session by itself. */
    List<UserSnapshot> instances() {
        return present().stream().map(s -> snapshot(s, List.of(s))).toList();
    }

    boolean isInvisible() {
        return face(present()).map(s -> UserSnapshot.isInvisible(s.status)).orElse(false);
    }

    /** Returns the session whose status counts: visible before invisible, in use before away, then the newest. */
    private static Optional<UserSession> face(List<UserSession> present) {
        return present.stream()
                .max(Comparator.<UserSession, Boolean>comparing(s -> !UserSnapshot.isInvisible(s.status))
                        .thenComparing(UserSession::isInUse)
                        .thenComparing(UserSession::number));
    }

    private static Optional<UserSession> newest(List<UserSession> some) {
        return some.stream().max(Comparator.comparing(UserSession::number));
    }

    private static Optional<Instant> idleSince(List<UserSession> present) {
        if (present.stream().anyMatch(s -> s.idleSince.isEmpty())) {
            return Optional.empty();
        }
        return present.stream().flatMap(s -> s.idleSince.stream()).max(Comparator.naturalOrder());
    }

    private static Set<UUID> capabilities(List<UserSession> present) {
        Set<UUID> all = new TreeSet<>(Comparator.comparing(UUID::toString));
        present.forEach(s -> all.addAll(s.capabilities));
        return all;
    }

    private List<Art> art(UserSession face) {
        Map<Integer, Art> shown = new TreeMap<>(art);
        face.art.forEach(one -> shown.put(one.type(), one));
        return shown.values().stream().filter(one -> one.data().size() > 0).toList();
    }
}
