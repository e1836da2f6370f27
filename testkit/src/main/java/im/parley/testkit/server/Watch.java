// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells each session about the people it watches. Keeps what each was told last, so that whatever changes, comparing is
 * all there is to do: nobody is told the same thing twice. Guarded by the world's lock.
 */
final class Watch {
    private final WorldLock lock;
    private final Map<String, User> users;
    private final Map<String, Set<UserSession>> watchers = new HashMap<>();

    Watch(WorldLock lock, Map<String, User> users) {
        this.lock = lock;
        this.users = users;
    }

    /** Looks again at whom a session wants to watch. */
    void listChanged(UserSession session) {
        Set<String> wanted = new LinkedHashSet<>(session.temporaryBuddies);
        if (session.watchesStoredList) {
            wanted.addAll(session.user.list.watched());
        }
        for (String ident : Set.copyOf(session.watched)) {
            if (!wanted.contains(ident)) {
                forget(session, ident);
            }
        }
        for (String ident : wanted) {
            if (session.watched.add(ident)) {
                watchers.computeIfAbsent(ident, any -> new LinkedHashSet<>()).add(session);
            }
            tell(session, ident);
        }
    }

    /** Tells a user's watchers how it looks now, and its own sessions too. */
    void lookChanged(User user) {
        Set.copyOf(watchers.getOrDefault(user.ident(), Set.of())).forEach(session -> tell(session, user.ident()));
        UserSnapshot self = user.snapshot();
        for (UserSession session : user.present()) {
            if (session.toldSelf.filter(self::looksLike).isEmpty()) {
                session.toldSelf = Optional.of(self);
                lock.post(session, new WorldEvent.SelfChanged(self));
            }
        }
    }

    /** Looks again at both sides of everyone the user sees or is seen by. */
    void privacyChanged(User user) {
        lookChanged(user);
        user.present().forEach(session -> session.watched.forEach(ident -> tell(session, ident)));
    }

    /** Takes a session out altogether. */
    void gone(UserSession session) {
        Set.copyOf(session.watched).forEach(ident -> forget(session, ident));
    }

    /** Tells whether one user sees another: a block hides each from the other. */
    static boolean sees(User viewer, User seen) {
        return seen.isPresent() && !isHidden(viewer, seen) && !areApart(viewer, seen);
    }

    /** Tells whether either of two users does not let the other through. */
    static boolean areApart(User one, User other) {
        return !one.admits(other) || !other.admits(one);
    }

    /** An invisible ICQ user is seen by those it permits by name. */
    private static boolean isHidden(User viewer, User seen) {
        boolean mayStill = seen.name.isUin() && seen.privacy().permits().contains(viewer.ident());
        return seen.isInvisible() && !mayStill;
    }

    private void forget(UserSession session, String ident) {
        session.watched.remove(ident);
        session.told.remove(ident);
        Set<UserSession> left = watchers.getOrDefault(ident, new LinkedHashSet<>());
        left.remove(session);
        if (left.isEmpty()) {
            watchers.remove(ident);
        }
    }

    private void tell(UserSession session, String ident) {
        if (!session.ready) {
            return;
        }
        Optional<User> watched = Optional.ofNullable(users.get(ident));
        UserSnapshot offline =
                UserSnapshot.offline(watched.map(user -> user.name).orElseGet(() -> ScreenName.of(ident)));
        UserSnapshot now = watched.filter(user -> sees(session.user, user))
                .map(User::snapshot)
                .orElse(offline);
        UserSnapshot before = session.told.getOrDefault(ident, offline);
        if (!now.looksLike(before)) {
            session.told.put(ident, now);
            lock.post(session, new WorldEvent.PresenceChanged(now));
        }
    }
}
