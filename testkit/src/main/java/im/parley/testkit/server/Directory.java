// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The directory that users may put themselves into, and search. */
public final class Directory {
    private final WorldLock lock;
    private final Users users;

    Directory(WorldLock lock, Users users) {
        this.lock = lock;
        this.users = users;
    }

    /** An entry that was found. */
    public record Found(ScreenName name, DirectoryEntry entry) {}

    public void set(UserSession session, DirectoryEntry entry) {
        lock.run(() -> session.user.directory = entry);
    }

    /** Returns the entry of a user, which may be empty; nothing when there is no such user. */
    public Optional<DirectoryEntry> get(ScreenName name) {
        return lock.get(() -> users.find(name).map(user -> user.directory));
    }

    /** Finds those whose entries have all that the pattern has; an empty pattern finds nobody. */
    public List<Found> search(DirectoryEntry pattern) {
        List<Found> found = new ArrayList<>();
        if (!pattern.equals(DirectoryEntry.EMPTY)) {
            lock.run(() -> users.forEach(user -> {
                if (user.directory.matches(pattern)) {
                    found.add(new Found(user.name, user.directory));
                }
            }));
        }
        return found;
    }

    /** Finds the users who registered with an e-mail address. */
    public List<ScreenName> byEmail(String email) {
        List<ScreenName> found = new ArrayList<>();
        lock.run(() -> users.forEach(user -> {
            if (!email.isEmpty() && user.email.equalsIgnoreCase(email)) {
                found.add(user.name);
            }
        }));
        return found;
    }
}
