// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.message;

import im.parley.MessageId;
import im.parley.UserId;
import im.parley.oscar.internal.feature.Cookies;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells a message that waited for us once, whichever of the two ways it comes first: some servers keep it for both, and
 * bring what only one of them can carry that way twice. Two equal messages that come the same way are two. Called by the session's reader.
 */
public final class StoredOnce {
    /** No store holds more; what comes beyond is told in any case. */
    private static final int MOST = 4096;

    private static final MessageId NAMELESS = Cookies.name(0);

    /** How a message comes out of the store. */
    private enum Way {
        ICBM,
        DATABASE
    }

    private record Mark(UserId sender, String text, Instant minute) {}

    private record Named(Mark mark, MessageId id) {}

    private final Set<Named> named = new HashSet<>(0);
    private final Map<Way, Map<Mark, Integer>> seen = new EnumMap<>(Way.class);

    public StoredOnce() {
        for (Way way : Way.values()) {
            seen.put(way, new HashMap<>(0));
        }
    }

    /** Returns true for a message of channel 1, 2 or 4 that has not come yet; without a name two of them are two. */
    public boolean isNew(UserId sender, MessageId id, String text, Instant sent) {
        if (!id.equals(NAMELESS) && named.size() < MOST && !named.add(new Named(new Mark(sender, text, sent), id))) {
            return false;
        }
        return isNew(Way.ICBM, sender, text, sent);
    }

    /** Returns true for a message out of the database that has not come as another; there every two are two. */
    public boolean isNewInDatabase(UserId sender, String text, Instant sent) {
        return isNew(Way.DATABASE, sender, text, sent);
    }

    /** Returns true for a message that the other way has not brought. The database knows no seconds. */
    private boolean isNew(Way way, UserId sender, String text, Instant sent) {
        Mark mark = new Mark(sender, text, sent.truncatedTo(ChronoUnit.MINUTES));
        Map<Mark, Integer> others = Objects.requireNonNull(seen.get(way == Way.ICBM ? Way.DATABASE : Way.ICBM));
        if (others.containsKey(mark)) {
            others.compute(mark, (same, count) -> count == null || count == 1 ? null : count - 1);
            return false;
        }
        Map<Mark, Integer> own = Objects.requireNonNull(seen.get(way));
        if (own.size() < MOST) {
            own.merge(mark, 1, Integer::sum);
        }
        return true;
    }
}
