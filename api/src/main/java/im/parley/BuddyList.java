// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An immutable picture of the list, made when somebody looks, not at each arrival. */
public record BuddyList(List<BuddyGroup> groups) {
    /** No groups at all. */
    public static final BuddyList EMPTY = new BuddyList(List.of());

    public BuddyList {
        groups = List.copyOf(groups);
    }

    /** Returns every entry in order; a user in two groups comes twice. */
    public Stream<Buddy> buddies() {
        return groups.stream().flatMap(group -> group.buddies().stream());
    }

    public Optional<Buddy> find(UserId id) {
        return buddies().filter(buddy -> buddy.id().equals(id)).findFirst();
    }

    public Optional<BuddyGroup> group(String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }
}
