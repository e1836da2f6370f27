// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.util.List;

/** A named part of the list. */
public record BuddyGroup(String name, List<Buddy> buddies) {
    public BuddyGroup {
        buddies = List.copyOf(buddies);
    }
}
