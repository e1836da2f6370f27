// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.util.Optional;
import java.util.Set;

/**
 * An immutable picture of one buddy.
 *
 * @param alias our own name for the user
 * @param features what the user's client is known to do
 */
public record Buddy(UserId id, Optional<String> alias, Presence presence, Set<Feature> features) {
    public Buddy {
        features = Set.copyOf(features);
    }

    /** Returns a buddy of whom nothing is known but the name. */
    public static Buddy of(UserId id) {
        return new Buddy(id, Optional.empty(), Presence.OFFLINE, Set.of());
    }

    /** Returns the alias, else the name as the user writes it. */
    public String name() {
        return alias.orElseGet(id::display);
    }

    public Buddy withAlias(String alias) {
        return new Buddy(id, Optional.of(alias).filter(a -> !a.isEmpty()), presence, features);
    }

    public Buddy withPresence(Presence presence) {
        return new Buddy(id, alias, presence, features);
    }
}
