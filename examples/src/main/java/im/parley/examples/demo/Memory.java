// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.demo;

import im.parley.BuddyList;
import im.parley.ConnectionState;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.Presence;
import im.parley.TypingState;
import im.parley.UserId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * What a person was told so far. An event is noted once its line is printed, so a scene that waits here ends behind the
 * lines of what it waited for. Written by the worker that prints, read by the thread that plays.
 */
final class Memory {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition noted = lock.newCondition();
    private final Map<UserId, Presence> presences = new HashMap<>();
    private final Map<UserId, TypingState> typing = new HashMap<>();
    private final Queue<IncomingMessage> heard = new ArrayDeque<>();
    private BuddyList list = BuddyList.EMPTY;
    private Optional<ConnectionState> state = Optional.empty();

    void note(ImEvent event) {
        lock.lock();
        try {
            if (event instanceof IncomingMessage message) {
                heard.add(message);
            } else if (event instanceof ImEvent.PresenceChange change) {
                presences.put(change.user(), change.now());
            } else if (event instanceof ImEvent.Typing change) {
                typing.put(change.user(), change.state());
            } else if (event instanceof ImEvent.StateChange change) {
                state = Optional.of(change.now());
            } else if (event instanceof ImEvent.BuddyListChange change) {
                list = change.now();
            }
            noted.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the account was told to be so. */
    boolean state(Predicate<ConnectionState> wanted, long seconds) {
        return await(() -> state.filter(wanted).isPresent(), seconds);
    }

    /** Waits until that user was told to be so. */
    boolean presence(UserId user, Predicate<Presence> wanted, long seconds) {
        return await(() -> wanted.test(presences.getOrDefault(user, Presence.OFFLINE)), seconds);
    }

    /** Waits until that user was told to do so. */
    boolean typing(UserId user, TypingState wanted, long seconds) {
        return await(() -> typing.getOrDefault(user, TypingState.IDLE) == wanted, seconds);
    }

    /** Waits until that user was told to be on the list. */
    boolean listed(UserId user, long seconds) {
        return await(() -> list.find(user).isPresent(), seconds);
    }

    /** Waits for a message; those before it are forgotten. */
    boolean heard(Predicate<IncomingMessage> wanted, long seconds) {
        return await(
                () -> {
                    for (IncomingMessage next = heard.poll(); next != null; next = heard.poll()) {
                        if (wanted.test(next)) {
                            return true;
                        }
                    }
                    return false;
                },
                seconds);
    }

    private boolean await(BooleanSupplier seen, long seconds) {
        long left = TimeUnit.SECONDS.toNanos(seconds);
        lock.lock();
        try {
            while (!seen.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = noted.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
