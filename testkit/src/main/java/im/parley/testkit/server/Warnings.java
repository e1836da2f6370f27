// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lets users warn those who write to them, and those whom they hear in rooms. Each warning needs a message of its own, not older than an hour, and there
 * are three an hour at most.
 */
public final class Warnings {
    private static final int NAMED = 100;
    private static final int ANONYMOUS = 30;
    private static final int MOST = 999;
    private static final int DECAY = 50;
    private static final int PER_HOUR = 3;
    private static final Duration HOUR = Duration.ofHours(1);

    private final WorldLock lock;
    private final Users users;
    private final Watch watch;
    private final Clock clock;
    private final Map<Pair, Deque<Instant>> messages = new HashMap<>();
    private final Map<Pair, Deque<Instant>> warnings = new HashMap<>();

    Warnings(WorldLock lock, Users users, Watch watch, WorldSettings settings) {
        this.lock = lock;
        this.users = users;
        this.watch = watch;
        this.clock = settings.clock();
    }

    /**
     * Whose words, or warnings, for whom.
     *
     * @param room where; empty when written or warned directly
     */
    private record Pair(String from, String to, Optional<RoomKey> room) {
        static Pair of(User from, User to, Optional<RoomKey> room) {
            return new Pair(from.ident(), to.ident(), room);
        }
    }

    /**
     * What a warning did.
     *
     * @param gain by how much the level rose, in tenths of a percent
     * @param level the level now
     */
    public record Effect(int gain, int level) {}

    /** Warns a user; empty when that is not allowed or nobody is there. */
    public Optional<Effect> warn(UserSession from, ScreenName target, boolean anonymous) {
        return lock.get(() -> users.find(target)
                .filter(user -> user != from.user && Watch.sees(from.user, user))
                .flatMap(user -> warn(from, user, Optional.empty(), anonymous)));
    }

    /** Warns a member of a room who has said something there; empty when that is not allowed. */
    Optional<Effect> warn(UserSession from, User target, RoomKey room, boolean anonymous) {
        return target == from.user ? Optional.empty() : warn(from, target, Optional.of(room), anonymous);
    }

    private Optional<Effect> warn(UserSession from, User target, Optional<RoomKey> room, boolean anonymous) {
        int reasons = recent(messages, Pair.of(target, from.user, room)).size();
        Deque<Instant> given = recent(warnings, Pair.of(from.user, target, room));
        if (given.size() >= reasons) {
            return Optional.empty();
        }
        given.add(clock.instant());
        return Optional.of(raise(from, target, anonymous));
    }

    /** Lowers every level by a step; the server calls this every five minutes. */
    public void decay() {
        lock.run(() -> users.forEach(user -> {
            if (user.warning > 0) {
                user.warning = Math.max(0, user.warning - DECAY);
                watch.lookChanged(user);
            }
        }));
    }

    /** Notes that one user wrote to another, who may now warn once. */
    void remember(User from, User to) {
        remember(from, to, Optional.empty());
    }

    /** Notes that one user heard another in a room, whom he may now warn there once. */
    void remember(User from, User to, Optional<RoomKey> room) {
        Deque<Instant> times = recent(messages, Pair.of(from, to, room));
        times.add(clock.instant());
        if (times.size() > PER_HOUR) {
            times.remove();
        }
    }

    private Effect raise(UserSession from, User target, boolean anonymous) {
        int before = target.warning;
        target.warning = Math.min(MOST, before + (anonymous ? ANONYMOUS : NAMED));
        Optional<UserSnapshot> by = anonymous ? Optional.empty() : Optional.of(from.user.snapshot());
        target.present().forEach(session -> lock.post(session, new WorldEvent.Warned(target.warning, by)));
        watch.lookChanged(target);
        return new Effect(target.warning - before, target.warning);
    }

    private Deque<Instant> recent(Map<Pair, Deque<Instant>> all, Pair pair) {
        Deque<Instant> times = all.computeIfAbsent(pair, any -> new ArrayDeque<>());
        Instant oldest = clock.instant().minus(HOUR);
        times.removeIf(time -> time.isBefore(oldest));
        return times;
    }
}
