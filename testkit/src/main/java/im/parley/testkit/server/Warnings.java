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
 * Lets users warn those who write to them. Each warning needs a message of its own, not older than an hour, and there
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

    private record Pair(String from, String to) {}

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
                .filter(user -> mayWarn(from.user, user))
                .map(user -> raise(from, user, anonymous)));
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
        Deque<Instant> times = recent(messages, new Pair(from.ident(), to.ident()));
        times.add(clock.instant());
        if (times.size() > PER_HOUR) {
            times.remove();
        }
    }

    private boolean mayWarn(User from, User target) {
        int reasons = recent(messages, new Pair(target.ident(), from.ident())).size();
        return recent(warnings, new Pair(from.ident(), target.ident())).size() < reasons;
    }

    private Effect raise(UserSession from, User target, boolean anonymous) {
        recent(warnings, new Pair(from.user.ident(), target.ident())).add(clock.instant());
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
