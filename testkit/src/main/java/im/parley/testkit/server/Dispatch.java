// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A table of what to do with each type of a family. Stands for a {@code switch} over types, which the oldest Java that we
 * build for does not have. Filled once, then safe for use by several threads.
 *
 * @param <C> who or what an action is done for
 * @param <T> the family
 */
public final class Dispatch<C, T> {
    private final Map<Class<?>, BiConsumer<C, T>> actions = new HashMap<>();

    /** Makes a table with nothing in it. */
    public Dispatch() {}

    /** Sets the action for one type. A type has one action; the exact type counts, not those above it. */
    public <S extends T> Dispatch<C, T> on(Class<S> type, BiConsumer<? super C, ? super S> action) {
        if (actions.put(type, (context, value) -> action.accept(context, type.cast(value))) != null) {
            throw new IllegalArgumentException(type + " has an action already");
        }
        return this;
    }

    /** Sets for some types that there is nothing to do. */
    @SafeVarargs
    public final Dispatch<C, T> ignore(Class<? extends T>... types) {
        for (Class<? extends T> type : types) {
            on(type, (context, value) -> {});
        }
        return this;
    }

    /** Does what is to be done; false when nobody said what. */
    public boolean accept(C context, T value) {
        Optional<BiConsumer<C, T>> action = Optional.ofNullable(actions.get(value.getClass()));
        action.ifPresent(known -> known.accept(context, value));
        return action.isPresent();
    }

    /** Returns the types that have an action. */
    public Set<Class<?>> types() {
        return Set.copyOf(actions.keySet());
    }
}
