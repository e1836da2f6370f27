// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.ByteString;

/**
 * What users tell of themselves beyond the {@link Directory}, in a protocol's own fields: numbers and bytes that the
 * world keeps and does not read.
 */
public final class Cards {
    private final WorldLock lock;
    private final Users users;

    Cards(WorldLock lock, Users users) {
        this.lock = lock;
        this.users = users;
    }

    /**
     * One user's.
     *
     * @param fields by number; some occur several times
     * @param asksAuthorization whether others must ask before they list the user
     */
    public record Card(
            ScreenName name,
            Map<Integer, List<ByteString>> fields,
            DirectoryEntry entry,
            boolean asksAuthorization,
            boolean online) {}

    /** Replaces these fields; the others stay. */
    public void set(UserSession session, Map<Integer, List<ByteString>> fields) {
        lock.run(() -> session.user.card.putAll(fields));
    }

    /** Returns the card of a user, which may be empty; nothing when there is no such user. */
    public Optional<Card> get(ScreenName name) {
        return lock.get(() -> users.find(name).map(Cards::of));
    }

    public List<Card> all() {
        List<Card> all = new ArrayList<>();
        lock.run(() -> users.forEach(user -> all.add(of(user))));
        return all;
    }

    private static Card of(User user) {
        return new Card(
                user.name,
                new HashMap<>(user.card),
                user.directory,
                user.asksAuthorization,
                user.isPresent() && !user.isInvisible());
    }
}
