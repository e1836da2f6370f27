// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.RoomKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** The numbers that rooms have on one connection, in the order in which they come up. A room keeps its number. */
final class RoomNumbers {
    private final int first;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<RoomKey, Integer> numbers = new HashMap<>();
    private final Map<String, RoomKey> rooms = new HashMap<>();
    private final Map<RoomKey, String> typed = new HashMap<>();

    RoomNumbers(int first) {
        this.first = first;
    }

    /** Notes how the client spells a room that it is about to enter. */
    void typed(RoomKey room, String name) {
        lock.lock();
        try {
            typed.put(room, name);
        } finally {
            lock.unlock();
        }
    }

    /** Returns how the client spelled a room that it has entered, once. */
    Optional<String> typed(RoomKey room) {
        lock.lock();
        try {
            return Optional.ofNullable(typed.remove(room));
        } finally {
            lock.unlock();
        }
    }

    String of(RoomKey room) {
        lock.lock();
        try {
            String number = String.valueOf(numbers.computeIfAbsent(room, any -> first + numbers.size()));
            rooms.put(number, room);
            return number;
        } finally {
            lock.unlock();
        }
    }

    Optional<RoomKey> room(String number) {
        lock.lock();
        try {
            return Optional.ofNullable(rooms.get(number));
        } finally {
            lock.unlock();
        }
    }
}
