// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.Extension;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What facets may ask of a session. Filled while it is made, then only read. */
public final class SessionParts {
    private final Map<Class<?>, Object> parts = new HashMap<>();
    private final Set<Class<? extends Extension>> facets = new HashSet<>();

    public SessionParts() {}

    /** Offers a facet's own type. */
    public <P extends Extension> SessionParts add(Class<P> facet, P part) {
        return add(facet, facet, part);
    }

    /** Offers a part that a facet asks for by another type. */
    public <P> SessionParts add(Class<? extends Extension> facet, Class<P> type, P part) {
        facets.add(facet);
        parts.put(type, part);
        return this;
    }

    /** Returns the part of a type, empty where there is none. */
    public <P> Optional<P> find(Class<P> type) {
        return Optional.ofNullable(parts.get(type)).map(type::cast);
    }

    /** Returns the facets that work here. */
    public Set<Class<? extends Extension>> facets() {
        return Set.copyOf(facets);
    }
}
