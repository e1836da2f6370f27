// SPDX-License-Identifier: Apache-2.0
package im.parley.extension;

import im.parley.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a server tells of a user who is online.
 *
 * @param warning the warning level in percent, 0 to 100
 * @param onlineSince when the user signed on
 * @param memberSince when the account was made
 * @param abilities names of what the user's program can do, such as {@code "file transfer"}; an ability without a name is
 *     its UUID
 * @param sessions how many sessions the user has at once; 1 where the server does not say
 */
public record UserDetails(
        UserId user,
        int warning,
        Optional<Instant> onlineSince,
        Optional<Instant> memberSince,
        Set<Mark> marks,
        Set<String> abilities,
        int sessions) {
    /** What kind of user this is. */
    public enum Mark {
        /** Not confirmed by mail yet, or on trial. */
        UNCONFIRMED,
        ADMINISTRATOR,
        /** A member of AOL. */
        AOL,
        /** Pays for the service. */
        PAYING,
        /** An AIM user. */
        FREE,
        ICQ,
        /** On a telephone or another wireless device. */
        MOBILE,
        BOT
    }

    public UserDetails {
        marks = Set.copyOf(marks);
        abilities = Set.copyOf(abilities);
    }
}
