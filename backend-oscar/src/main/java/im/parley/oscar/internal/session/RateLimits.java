// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.oscar.snac.service.RateChange;
import im.parley.oscar.snac.service.RateClass;
import im.parley.oscar.snac.service.RateGroup;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.wire.SnacAddress;
import io.reactivex.rxjava3.core.Scheduler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * The server's rate classes and where we stand in each. Touched by the reader and by every sender. Until the table has
 * come, and for what no class names when there is no first class, nothing is held back.
 */
public final class RateLimits {
    /** The address of messages, the class that users feel. */
    public static final SnacAddress MESSAGE = new SnacAddress(0x0004, 0x0006);

    private static final int DEFAULT_CLASS = 1;

    private final LongSupplier millis;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Integer, RateWindow> windows = new HashMap<>();
    private final Map<SnacAddress, Integer> classes = new HashMap<>();

    /** Reads the time from a clock of milliseconds that does not jump. */
    public RateLimits(LongSupplier millis) {
        this.millis = millis;
    }

    void load(RateReply table) {
        lock.lock();
        try {
            table.classes().forEach(this::adopt);
            for (RateGroup group : table.groups()) {
                group.members().forEach(address -> classes.put(address, group.classId()));
            }
        } finally {
            lock.unlock();
        }
    }

    void change(RateChange change) {
        lock.lock();
        try {
            adopt(change.rateClass());
            if (change.code() == RateChange.LIMITED) {
                windows.computeIfPresent(change.rateClass().id(), (id, window) -> window.limitedNow());
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns how many milliseconds such a SNAC should wait. */
    public long delay(SnacAddress address) {
        lock.lock();
        try {
            RateWindow window = windows.get(classOf(address));
            return window == null ? 0 : window.delay(millis.getAsLong());
        } finally {
            lock.unlock();
        }
    }

    /** Takes the next place in a class and returns how many milliseconds away it is. */
    public long reserve(SnacAddress address) {
        lock.lock();
        try {
            RateWindow window = windows.get(classOf(address));
            if (window == null) {
                return 0;
            }
            long now = millis.getAsLong();
            long delay = window.delay(now);
            windows.put(classOf(address), window.sent(now + delay));
            return delay;
        } finally {
            lock.unlock();
        }
    }

    /** Counts a SNAC that goes out at once. */
    public void sent(SnacAddress address) {
        lock.lock();
        try {
            windows.computeIfPresent(classOf(address), (id, window) -> window.sent(millis.getAsLong()));
        } finally {
            lock.unlock();
        }
    }

    /** Returns the ids of all classes. */
    List<Integer> classes() {
        lock.lock();
        try {
            return windows.keySet().stream().sorted().toList();
        } finally {
            lock.unlock();
        }
    }

    /** Returns true for the class that messages are in. */
    boolean isOfMessages(int classId) {
        lock.lock();
        try {
            return classOf(MESSAGE) == classId;
        } finally {
            lock.unlock();
        }
    }

    private int classOf(SnacAddress address) {
        return classes.getOrDefault(address, DEFAULT_CLASS);
    }

    private void adopt(RateClass told) {
        windows.put(told.id(), RateWindow.of(told, millis.getAsLong()));
    }

    /** Returns a scheduler's clock in the unit of this class. */
    public static LongSupplier millisOf(Scheduler timer) {
        return () -> timer.now(TimeUnit.MILLISECONDS);
    }
}
