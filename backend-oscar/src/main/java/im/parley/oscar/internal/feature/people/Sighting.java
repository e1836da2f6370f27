// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.people;

import im.parley.UserId;
import im.parley.oscar.wire.UserInfo;

/** Looks at what servers tell of the people we watch. Called by the reader alone. */
public interface Sighting {
    /** Somebody came, or something about them may have changed. */
    void seen(UserId who, UserInfo info);

    /** Somebody left. */
    default void gone(UserId who) {}
}
