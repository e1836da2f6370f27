// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Carries messages between users, and keeps those for users who are not there. */
public final class Messages {
    private final WorldLock lock;
    private final Users users;
    private final Warnings warnings;
    private final Clock clock;
    private final int capacity;

    Messages(WorldLock lock, Users users, Warnings warnings, WorldSettings settings) {
        this.lock = lock;
        this.users = users;
        this.warnings = warnings;
        this.clock = settings.clock();
        this.capacity = settings.storedMessages();
    }

    /** The number of the preference that others see whether we type. */
    private static final int DISCLOSE_TYPING = 0x16;

    /** What became of a message. */
    public enum Outcome {
        DELIVERED,
        STORED,
        /** No such user, or not there, or not for this sender. */
        UNREACHABLE,
        /** The sender blocks the recipient. */
        BLOCKED,
        STORE_FULL
    }

    /** Sends to every session of the recipient that is in use, or to all when none is. */
    public Outcome send(UserSession from, Draft draft) {
        return lock.get(() -> {
            Optional<User> found = users.find(draft.to());
            if (found.isEmpty()) {
                return Outcome.UNREACHABLE;
            }
            User to = found.get();
            if (!from.user.admits(to)) {
                return Outcome.BLOCKED;
            }
            if (!to.admits(from.user)) {
                return Outcome.UNREACHABLE;
            }
            if (to.list.ignores(from.user.ident())) {
                // Who is ignored does not learn of it.
                return Outcome.DELIVERED;
            }
            if (to.isPresent()) {
                InstantMessage message = message(from, draft, Optional.empty());
                inUse(to).forEach(session -> lock.post(session, new WorldEvent.MessageArrived(message)));
                warnings.remember(from.user, to);
                return Outcome.DELIVERED;
            }
            return draft.storable() ? store(from, draft, to) : Outcome.UNREACHABLE;
        });
    }

    /** Tells a peer what the user's hands do; in vain when the peer is not there. */
    public void typing(UserSession from, ScreenName to, Typing typing) {
        if (!lock.get(() -> from.user.list.hasSwitchedOff(DISCLOSE_TYPING))) {
            post(from, to, new WorldEvent.TypingChanged(from.user.name, typing));
        }
    }

    /** Passes on what only the peer's client can read; in vain when the peer is not there. */
    public void relay(UserSession from, ScreenName to, Origin origin) {
        post(from, to, new WorldEvent.Relayed(from.user.name, origin));
    }

    /** Takes the waiting messages out of the store, oldest first. */
    public List<InstantMessage> retrieve(UserSession session) {
        return lock.get(() -> {
            List<InstantMessage> waiting = List.copyOf(session.user.stored);
            session.user.stored.clear();
            return waiting;
        });
    }

    /** Returns the waiting messages, oldest first, and leaves them in the store. */
    public List<InstantMessage> stored(UserSession session) {
        return lock.get(() -> List.copyOf(session.user.stored));
    }

    /** Returns how many messages wait for a user. */
    public int waiting(ScreenName name) {
        return lock.get(() -> users.find(name).map(user -> user.stored.size()).orElse(0));
    }

    private Outcome store(UserSession from, Draft draft, User to) {
        if (to.stored.size() >= capacity) {
            return Outcome.STORE_FULL;
        }
        to.stored.add(message(from, draft, Optional.of(clock.instant())));
        return Outcome.STORED;
    }

    private static InstantMessage message(UserSession from, Draft draft, Optional<Instant> storedAt) {
        return new InstantMessage(
                from.user.snapshotFor(from),
                draft.cookie(),
                draft.content(),
                draft.automatic(),
                draft.origin(),
                storedAt);
    }

    private void post(UserSession from, ScreenName to, WorldEvent event) {
        lock.run(() -> users.find(to)
                .filter(user -> !Watch.areApart(from.user, user))
                .ifPresent(user -> inUse(user).forEach(session -> lock.post(session, event))));
    }

    private static List<UserSession> inUse(User user) {
        List<UserSession> inUse =
                user.present().stream().filter(UserSession::isInUse).toList();
        return inUse.isEmpty() ? user.present() : inUse;
    }
}
