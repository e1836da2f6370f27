// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.time.Instant;
import java.util.Optional;

/**
 * Availability, ours or a buddy's.
 *
 * @param note an away text or status text, where one is known
 * @param idleSince when the user last touched the keyboard, while idle
 * @param onlineSince when the user signed on, where the server says so
 */
public record Presence(
        Status status, Optional<RichText> note, Optional<Instant> idleSince, Optional<Instant> onlineSince) {
    /** Offline, and nothing more. */
    public static final Presence OFFLINE = of(Status.OFFLINE);

    /** Online and available. */
    public static final Presence ONLINE = of(Status.ONLINE);

    /** Whether somebody is there. */
    public enum Status {
        OFFLINE,
        ONLINE,
        AWAY,
        /** Online, and shown to others as offline. Only ever our own. */
        INVISIBLE
    }

    public static Presence of(Status status) {
        return new Presence(status, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns an away presence with a text for those who ask. */
    public static Presence away(String note) {
        return of(Status.AWAY).withNote(RichText.of(note));
    }

    public Presence withNote(RichText note) {
        return new Presence(status, Optional.of(note), idleSince, onlineSince);
    }

    /** Returns this presence, idle since that moment. */
    public Presence idleSince(Instant since) {
        return new Presence(status, note, Optional.of(since), onlineSince);
    }

    public boolean isOnline() {
        return status != Status.OFFLINE;
    }
}
