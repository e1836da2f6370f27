// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.List;
import java.util.Optional;

/** A stored list as people see it: names in order instead of numbered items. */
public record ListView(List<Group> groups, List<String> permits, List<String> denies, PrivacyMode mode) {
    /** A group with its buddies. */
    public record Group(String name, List<Entry> buddies) {
        public Group {
            buddies = List.copyOf(buddies);
        }
    }

    /** A buddy. Alias and note are empty when there are none. */
    public record Entry(String name, String alias, String note) {}

    public ListView {
        groups = List.copyOf(groups);
        permits = List.copyOf(permits);
        denies = List.copyOf(denies);
    }

    public Optional<Group> group(String name) {
        return groups.stream().filter(g -> g.name().equals(name)).findFirst();
    }
}
