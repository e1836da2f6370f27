// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import im.parley.testkit.server.WorldEvent.Ended;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Opens and ends sessions, and decides who makes room for whom. */
public final class Sessions {
    private final WorldLock lock;
    private final Users users;
    private final Watch watch;
    private final Rooms rooms;
    private final Clock clock;
    private final WorldSettings settings;

    Sessions(WorldLock lock, Users users, Watch watch, Rooms rooms, WorldSettings settings) {
        this.lock = lock;
        this.users = users;
        this.watch = watch;
        this.rooms = rooms;
        this.clock = settings.clock();
        this.settings = settings;
    }

    /**
     * Opens a session for a user who was admitted. Until {@link #ready} nobody sees it and it is told nothing. Empty when
     * the user has too many, or is not registered.
     */
    public Optional<UserSession> open(ScreenName name, SessionKind kind, SessionSink sink) {
        return lock.get(() -> users.find(name).flatMap(user -> {
            List.copyOf(user.sessions).stream()
                    .filter(other -> !kind.sharing() || !other.sharing)
                    .forEach(other -> end(other, Ended.Reason.REPLACED));
            if (user.sessions.size() >= settings.sessionsPerUser()) {
                return Optional.empty();
            }
            Mailbox mailbox = new Mailbox(sink, settings.mailbox());
            UserSession session = new UserSession(user, mailbox, kind, ++user.lastSession, clock.instant());
            user.sessions.add(session);
            return Optional.of(session);
        }));
    }

    /** Shows the session to others and tells it who is there. A second call does nothing. */
    public void ready(UserSession session) {
        lock.run(() -> {
            if (session.ready || session.ended) {
                return;
            }
            session.ready = true;
            session.toldSelf = Optional.of(session.user.snapshot());
            watch.listChanged(session);
            watch.privacyChanged(session.user);
            session.user.pending.forEach(event -> lock.post(session, event));
            session.user.pending.clear();
        });
    }

    /** Takes a session back to where it was before {@link #ready}: it has said nothing yet. It stays in its rooms. */
    public void suspend(UserSession session) {
        lock.run(() -> {
            session.ready = false;
            session.temporaryBuddies.clear();
            session.privacy = Optional.empty();
            session.away = Optional.empty();
            session.idleSince = Optional.empty();
            session.told.clear();
            watch.listChanged(session);
            watch.privacyChanged(session.user);
        });
    }

    /** Ends a session whose client left. */
    public void close(UserSession session) {
        lock.run(() -> {
            session.mailbox.close();
            remove(session);
        });
    }

    /** Ends every session of a user, as if by the server's operator or by another sign-on. */
    public void end(ScreenName name, Ended.Reason reason) {
        lock.run(() -> users.find(name)
                .ifPresent(user -> List.copyOf(user.sessions).forEach(session -> end(session, reason))));
    }

    /** Tells whether a user can be seen and reached. */
    public boolean isPresent(ScreenName name) {
        return lock.get(() -> users.find(name).filter(User::isPresent).isPresent());
    }

    /** Returns the open sessions of a user, in the order in which they came. */
    public List<UserSession> of(ScreenName name) {
        return lock.get(
                () -> users.find(name).map(user -> List.copyOf(user.sessions)).orElse(List.of()));
    }

    private void end(UserSession session, Ended.Reason reason) {
        remove(session);
        lock.post(session, new Ended(reason));
    }

    private void remove(UserSession session) {
        if (session.ended) {
            return;
        }
        session.ended = true;
        session.ready = false;
        session.user.sessions.remove(session);
        if (session.user.sessions.isEmpty()) {
            session.user.rates.clear();
        }
        rooms.leaveAll(session);
        watch.gone(session);
        watch.privacyChanged(session.user);
    }
}
