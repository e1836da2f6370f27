// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.UserSnapshot;
import im.parley.toc.wire.reply.TocReply;
import im.parley.toc.wire.reply.UpdateBuddy;
import im.parley.toc.wire.reply.UpdateBuddy2;
import im.parley.toc.wire.reply.UserClass;
import java.time.Clock;
import java.time.Duration;

/** Writes how somebody looks. */
final class PresenceLines {
    private static final UserClass NOBODY = new UserClass("   ");
    private static final int TENTHS = 10;

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

    /** Returns the three letters that tell what kind of user somebody is. */
    static UserClass userClass(TocProfile profile, UserSnapshot user) {
        char kind;
        if (profile.isAol()) {
            kind = user.name().isUin() ? 'I' : 'O';
        } else {
            kind = user.confirmed() ? 'O' : 'U';
        }
        return new UserClass(" " + kind + (user.away() ? 'U' : ' '));
    }

    long idleMinutes(UserSnapshot user) {
        return user.idleSince()
                .map(since -> Duration.between(since, clock.instant()).toMinutes())
                .orElse(0L);
    }
}
