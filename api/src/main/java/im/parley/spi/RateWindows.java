// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * The rate classes of one session and where we stand in each. Safe for use by several threads. In a class that nobody
 * has put here nothing is held back.
 *
 * @param <C> what names a class
 */
public final class RateWindows<C> {
    private final LongSupplier millis;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<C, RateWindow> windows = new HashMap<>();

    /** Reads the time from a clock of milliseconds that does not jump. */
    public RateWindows(LongSupplier millis) {
        this.millis = millis;
    }

    /** Returns the time that the windows are in. */
    public long now() {
        return millis.getAsLong();
    }

    public void put(C name, RateWindow window) {
        lock.lock();
        try {
            windows.put(name, window);
        } finally {
            lock.unlock();
        }
    }

    /** Returns where we stand in a class. */
    public Optional<RateWindow> find(C name) {
        lock.lock();
        try {
            return Optional.ofNullable(windows.get(name));
        } finally {
            lock.unlock();
        }
    }

    /** Returns how many milliseconds the next send should wait. */
    public long delay(C name) {
        lock.lock();
        try {
            RateWindow window = windows.get(name);
            return window == null ? 0 : window.delay(now());
        } finally {
            lock.unlock();
        }
    }

    /** Takes the next place in a class and returns how many milliseconds away it is. */
    public long reserve(C name) {
        lock.lock();
        try {
            RateWindow window = windows.get(name);
            if (window == null) {
                return 0;
            }
            long now = now();
            long delay = window.delay(now);
            windows.put(name, window.sent(now + delay));
            return delay;
        } finally {
            lock.unlock();
        }
    }

    /** Counts what is sent at once. */
    public void sent(C name) {
        change(name, window -> window.sent(now()));
    }

    /** The server has said that it drops what we send. */
    public void limited(C name) {
        change(name, RateWindow::limitedNow);
    }

    /** Returns the names of all classes, in no order. */
    public List<C> names() {
        lock.lock();
        try {
            return List.copyOf(windows.keySet());
        } finally {
            lock.unlock();
        }
    }

    private void change(C name, UnaryOperator<RateWindow> change) {
        lock.lock();
        try {
            windows.computeIfPresent(name, (same, window) -> change.apply(window));
        } finally {
            lock.unlock();
        }
    }
}
