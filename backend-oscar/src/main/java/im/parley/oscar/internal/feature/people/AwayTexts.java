// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.people;

import im.parley.RichText;
import im.parley.UserId;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.link.RateLimits;
import im.parley.oscar.snac.locate.UserInfoQuery;
import im.parley.oscar.wire.SnacAddress;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;

/**
 * Fetches the texts of buddies that are away, in the background: at most one request a second, and none while the rate
 * class is not clear. Nothing is scheduled while nobody is wanted. Touched by the reader and by the timer.
 */
final class AwayTexts {
    private static final SnacAddress QUERY =
            new SnacAddress(UserInfoQuery.CODEC.family(), UserInfoQuery.CODEC.subtype());
    private static final long PAUSE_MILLIS = 1000;

    private final AwayTextMemory memory = new AwayTextMemory();
    private final ProfileQueries queries;
    private final RateLimits limits;
    private final Scheduler timer;
    private final BiConsumer<UserId, RichText> found;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<UserId> wanted = new LinkedHashSet<>();
    private boolean running;

    /** Calls {@code found} for each text, on the reader's thread. */
    AwayTexts(FeatureSetup setup, BiConsumer<UserId, RichText> found) {
        this.queries = new ProfileQueries(setup);
        this.limits = setup.limits();
        this.timer = setup.context().timer();
        this.found = found;
    }

    /** Asks for a user's text in its turn. */
    void want(UserId user) {
        lock.lock();
        try {
            wanted.add(user);
            if (!running) {
                running = true;
                next(0);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Wants a user no more, who is back or gone. */
    void forget(UserId user) {
        memory.forget(user);
        lock.lock();
        try {
            wanted.remove(user);
        } finally {
            lock.unlock();
        }
    }

    private void next(long delayMillis) {
        timer.scheduleDirect(this::askOne, delayMillis, TimeUnit.MILLISECONDS);
    }

    private void askOne() {
        take().ifPresent(who -> {
            Disposable unused = queries.awayText(who)
                    .map(text -> memory.read(who, text, queries::fill))
                    .subscribe(text -> found.accept(who, text), gone -> {});
        });
    }

    private Optional<UserId> take() {
        lock.lock();
        try {
            Iterator<UserId> first = wanted.iterator();
            if (!first.hasNext()) {
                running = false;
                return Optional.empty();
            }
            next(PAUSE_MILLIS);
            if (limits.delay(QUERY) > 0) {
                return Optional.empty();
            }
            UserId user = first.next();
            first.remove();
            return Optional.of(user);
        } finally {
            lock.unlock();
        }
    }
}
