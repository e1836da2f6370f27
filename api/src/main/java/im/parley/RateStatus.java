// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.time.Instant;
import java.util.Optional;

/**
 * How near we are to being limited.
 *
 * @param queued messages that wait in the outbox
 * @param clearAt when pacing ends, where that is known
 */
public record RateStatus(Level level, int queued, Optional<Instant> clearAt) {
    /** Nothing waits. */
    public static final RateStatus CLEAR = new RateStatus(Level.CLEAR, 0, Optional.empty());

    /** In rising order of trouble. */
    public enum Level {
        CLEAR,
        /** We hold messages back ourselves, so that the server does not have to. */
        PACED,
        /** The server has warned us. */
        WARNED,
        /** The server refuses or drops what we send. */
        LIMITED
    }
}
