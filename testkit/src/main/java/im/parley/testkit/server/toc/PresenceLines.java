// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.UserSnapshot;
import im.parley.toc.wire.TocCapability;
import im.parley.toc.wire.reply.BuddyCaps2;
import im.parley.toc.wire.reply.TocReply;
import im.parley.toc.wire.reply.UpdateBuddy;
import im.parley.toc.wire.reply.UpdateBuddy2;
import im.parley.toc.wire.reply.UserClass;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes how somebody looks. */
final class PresenceLines {
    private static final UserClass NOBODY = new UserClass("   ");
    private static final int TENTHS = 10;

    /** AOL's own client. */
    private static final String CLIENT_TYPE = "0,";

    private static final String SHORT_START = "0946";
    private static final String SHORT_END = "-4C7F-11D1-8222-444553540000";

    private final Clock clock;

    PresenceLines(Clock clock) {
        this.clock = clock;
    }

    TocReply presence(TocSession session, UserSnapshot user) {
        String name = user.name().display();
        UserClass shown = user.online() ? userClass(session.profile(), user) : NOBODY;
        int warning = user.warning() / TENTHS;
        long since = user.online() ? user.signedOnAt().getEpochSecond() : 0;
        if (session.version().isFirst()) {
            return new UpdateBuddy(name, user.online(), warning, since, idleMinutes(user), shown);
        }
        String status = user.online() && user.name().isUin() ? Long.toString(user.status() & 0xFFFF) : "";
        return new UpdateBuddy2(name, user.online(), warning, since, idleMinutes(user), shown, status);
    }

    /** Returns the letters that tell what kind of user somebody is. */
    static UserClass userClass(TocProfile profile, UserSnapshot user) {
        char kind;
        if (profile.isAol()) {
            kind = user.name().isUin() ? 'I' : 'O';
        } else {
            kind = user.confirmed() ? 'O' : 'U';
        }
        String present = profile.isAol() ? "" : " ";
        return new UserClass(" " + kind + (user.away() ? "U" : present));
    }

    /** Returns the line about what somebody's client can do, empty when that is nothing. */
    static Optional<BuddyCaps2> capabilities(TocProfile profile, UserSnapshot user) {
        String name = user.name().display();
        List<UUID> sorted = user.capabilities().stream()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                profile.isAol()
                        ? new BuddyCaps2(
                                name,
                                CLIENT_TYPE
                                        + sorted.stream()
                                                .map(PresenceLines::ofAol)
                                                .collect(Collectors.joining()))
                        : BuddyCaps2.of(name, sorted));
    }

    private static String ofAol(UUID capability) {
        String text = TocCapability.format(capability);
        boolean isShort = text.startsWith(SHORT_START) && text.endsWith(SHORT_END);
        return (isShort ? text.substring(SHORT_START.length(), text.length() - SHORT_END.length()) : text) + ',';
    }

    long idleMinutes(UserSnapshot user) {
        return user.idleSince()
                .map(since -> Duration.between(since, clock.instant()).toMinutes())
                .orElse(0L);
    }
}
