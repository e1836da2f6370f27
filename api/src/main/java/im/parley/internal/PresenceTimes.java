// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Presence;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps the times of a presence still. They are worked out from whole minutes that servers count, so the same moment
 * comes out a little earlier or later each time it is told.
 */
final class PresenceTimes {
    private static final Duration BLUR = Duration.ofMinutes(1);

    private PresenceTimes() {}

    /** Returns the presence with each time as it was before, if it moved by no more than a minute. */
    static Presence steady(Presence before, Presence now) {
        Optional<Instant> idleSince = steady(before.idleSince(), now.idleSince());
        Optional<Instant> onlineSince = steady(before.onlineSince(), now.onlineSince());
        return new Presence(now.status(), now.note(), idleSince, onlineSince);
    }

    private static Optional<Instant> steady(Optional<Instant> before, Optional<Instant> now) {
        boolean same = before.isPresent()
                && now.isPresent()
                && Duration.between(before.get(), now.get()).abs().compareTo(BLUR) <= 0;
        return same ? before : now;
    }
}
