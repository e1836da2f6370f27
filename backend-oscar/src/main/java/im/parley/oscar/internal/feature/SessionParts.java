// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

import im.parley.Extension;
import im.parley.oscar.snac.service.ServiceSnac;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What facets may ask of a session. Filled while it is made, then only read. */
public final class SessionParts {
    private final Map<Class<?>, Part> parts = new HashMap<>();

    private record Part(Class<? extends Extension> facet, Set<Integer> families, Object part) {
        boolean isFor(Set<Integer> offered) {
            return !Collections.disjoint(families, offered);
        }
    }

    /** Offers a facet's own type, where the server has the family. */
    public <P extends Extension> SessionParts add(Class<P> facet, int family, P part) {
        return add(facet, family, facet, part);
    }

    /** Offers a facet's own type, where the server has one of these families. */
    public <P extends Extension> SessionParts addForAny(Class<P> facet, Set<Integer> families, P part) {
        parts.put(facet, new Part(facet, families, part));
        return this;
    }

    /** Offers a part that a facet asks for by another type. */
    public <P> SessionParts add(Class<? extends Extension> facet, int family, Class<P> type, P part) {
        parts.put(type, new Part(facet, Set.of(family), part));
        return this;
    }

    /** Offers a facet's own type wherever there is a session: whether the server has it, only asking for it tells. */
    public <P extends Extension> SessionParts add(Class<P> facet, P part) {
        return add(facet, ServiceSnac.FAMILY, part);
    }

    /** Returns the part of a type, empty where this server has not its family. */
    public <P> Optional<P> find(Class<P> type, Set<Integer> families) {
        return Optional.ofNullable(parts.get(type))
                .filter(offered -> offered.isFor(families))
                .map(offered -> type.cast(offered.part));
    }

    /** Returns the facets that work with these families. */
    public Set<Class<? extends Extension>> facets(Set<Integer> families) {
        Set<Class<? extends Extension>> facets = new HashSet<>();
        for (Part part : parts.values()) {
            if (part.isFor(families)) {
                facets.add(part.facet);
            }
        }
        return facets;
    }
}
