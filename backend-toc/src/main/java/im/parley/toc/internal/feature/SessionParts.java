// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What facets may ask of a session. Filled while it is made, then only read. */
public final class SessionParts {
    private final Map<Class<?>, Object> parts = new HashMap<>();

    public SessionParts() {}

    /** Offers a part by the type that its facet asks for, mostly the facet's own. */
    public <P> SessionParts add(Class<P> type, P part) {
        parts.put(type, part);
        return this;
    }

    /** Returns the part of a type, empty where there is none. */
    public <P> Optional<P> find(Class<P> type) {
        return Optional.ofNullable(parts.get(type)).map(type::cast);
    }

    /** Returns the types of all parts. */
    public Set<Class<?>> types() {
        return Set.copyOf(parts.keySet());
    }
}
