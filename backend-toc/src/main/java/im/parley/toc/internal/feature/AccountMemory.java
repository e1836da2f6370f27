// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.RichText;
import im.parley.spi.RoomName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the user has told us and servers forget with the session. Lives as long as the account; each new session says it
 * again. Safe for use by several threads.
 */
public final class AccountMemory {
    private volatile Optional<RichText> profile = Optional.empty();
    private volatile Optional<Set<UUID>> capabilities = Optional.empty();

    /** Names of rooms we are in that invitations had cut short, by the names they were cut to. */
    private final Map<RoomName, String> fullNames = new ConcurrentHashMap<>(1);

    public AccountMemory() {}

    public String fullName(RoomName room) {
        return fullNames.getOrDefault(room, room.display());
    }

    public void keepFullName(RoomName room, String told) {
        fullNames.put(room, told);
    }

    public void forgetFullName(RoomName room) {
        fullNames.remove(room);
    }

    public Optional<RichText> profile() {
        return profile;
    }

    public void keepProfile(RichText text) {
        profile = Optional.of(text);
    }

    public Optional<Set<UUID>> capabilities() {
        return capabilities;
    }

    public void keepCapabilities(Set<UUID> announced) {
        capabilities = Optional.of(Set.copyOf(announced));
    }
}
