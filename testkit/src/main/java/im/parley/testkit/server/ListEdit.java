// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.Optional;

/**
 * One change of a stored list.
 *
 * @param item the item as it is now; for {@link Kind#DELETE}, as it was
 * @param before the item as it was
 * @param groupName the name of the item's group when the change was made
 */
public record ListEdit(Kind kind, ListItem item, Optional<ListItem> before, String groupName) {
    /** What was done. */
    public enum Kind {
        INSERT,
        UPDATE,
        DELETE
    }

    /** What came of it. */
    public enum Result {
        DONE,
        NOT_FOUND,
        ALREADY_EXISTS,
        AUTHORIZATION_REQUIRED,
        /** There are as many items of that type as there may be. */
        LIST_FULL
    }
}
