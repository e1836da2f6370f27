// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import okio.ByteString;

/**
 * How a user looks to others at one moment, all sessions taken together.
 *
 * @param status the ICQ status word: flags above, status below
 * @param warning in tenths of a percent
 * @param confirmed true once the account's e-mail address is
 * @param directConnection ICQ's block about direct connections, as the client sent it
 */
public record UserSnapshot(
        ScreenName name,
        boolean online,
        boolean away,
        Optional<Instant> idleSince,
        long status,
        int warning,
        Instant signedOnAt,
        Instant memberSince,
        boolean confirmed,
        Set<UserKind> kinds,
        List<UUID> capabilities,
        List<Art> art,
        Optional<ByteString> directConnection) {
    private static final long INVISIBLE = 0x0100;

    /** Returns somebody who is not there, or whom the viewer may not see. */
    public static UserSnapshot offline(ScreenName name) {
        return new UserSnapshot(
                name,
                false,
                false,
                Optional.empty(),
                0,
                0,
                Instant.EPOCH,
                Instant.EPOCH,
                false,
                Set.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    public boolean isInvisible() {
        return isInvisible(status);
    }

    /** Tells whether others would see no difference, not even in how the name is written. */
    boolean looksLike(UserSnapshot other) {
        return equals(other) && name.display().equals(other.name.display());
    }

    static boolean isInvisible(long status) {
        return (status & INVISIBLE) != 0;
    }
}
