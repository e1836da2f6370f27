// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What the user has told us and servers forget with the session, one value of each type. Lives as long as the account;
 * each new session says it again. Safe for use by several threads.
 */
public final class Remembered {
    private final Map<Class<?>, Object> values = new ConcurrentHashMap<>(1);

    public <T> void put(Class<T> type, T value) {
        values.put(type, value);
    }

    /** Returns the value of a type, made now if there is none. */
    public <T> T getOrPut(Class<T> type, Supplier<? extends T> first) {
        return type.cast(values.computeIfAbsent(type, any -> first.get()));
    }

    public <T> Optional<T> get(Class<T> type) {
        return Optional.ofNullable(values.get(type)).map(type::cast);
    }
}
