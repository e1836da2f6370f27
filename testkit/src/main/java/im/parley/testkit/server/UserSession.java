// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import okio.ByteString;

/**
 * One client of a user: what it asked for and how it wants to look. A handle for the services; its state is the
 * world's, guarded by the world's lock.
 */
public final class UserSession {
    final User user;
    final Mailbox mailbox;
    final boolean sharing;
    final Instant openedAt;

    private final int number;
    private final String label;

    /** True from the moment others may see it until its end. */
    boolean ready;

    boolean ended;
    boolean watchesStoredList;

    /** Set once it has been given the list and is to hear what others make of it, ready or not. */
    boolean followsList;

    final Set<String> temporaryBuddies = new LinkedHashSet<>();
    Optional<Privacy> privacy = Optional.empty();

    Optional<Text> away = Optional.empty();
    Optional<Text> profile = Optional.empty();
    Optional<Instant> idleSince = Optional.empty();
    long status;
    Set<UUID> capabilities = Set.of();
    List<Art> art = List.of();
    Optional<ByteString> directConnection = Optional.empty();

    /** Whom it watches, by normal form, and what it was told of each. */
    final Map<String, UserSnapshot> told = new HashMap<>();

    final Set<String> watched = new LinkedHashSet<>();
    Optional<UserSnapshot> toldSelf = Optional.empty();

    UserSession(User user, Mailbox mailbox, SessionKind kind, int number, Instant openedAt) {
        this.user = user;
        this.mailbox = mailbox;
        this.sharing = kind.sharing();
        this.label = kind.label();
        this.number = number;
        this.openedAt = openedAt;
    }

    /** Returns which session of its user it is, from 1. */
    public int number() {
        return number;
    }

    /** Returns the user's name as it is formatted now. */
    public ScreenName name() {
        return user.name;
    }

    /** Returns what it speaks. */
    public String label() {
        return label;
    }

    boolean isInUse() {
        return away.isEmpty() && idleSince.isEmpty();
    }

    @Override
    public String toString() {
        return user.name + "/" + label + "#" + number;
    }
}
