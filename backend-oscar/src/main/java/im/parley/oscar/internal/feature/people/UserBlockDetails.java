// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.people;

import im.parley.UserId;
import im.parley.extension.UserDetails;
import im.parley.extension.UserDetails.Mark;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.UserClass;
import im.parley.oscar.wire.UserInfo;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The block that describes a user, in the words that every protocol has. */
final class UserBlockDetails {
    private static final Map<UserClass, Mark> MARKS = Map.of(
            UserClass.TRIAL, Mark.UNCONFIRMED,
            UserClass.ADMINISTRATOR, Mark.ADMINISTRATOR,
            UserClass.AOL, Mark.AOL,
            UserClass.COMMERCIAL, Mark.PAYING,
            UserClass.FREE, Mark.FREE,
            UserClass.ICQ, Mark.ICQ,
            UserClass.WIRELESS, Mark.MOBILE,
            UserClass.ONE_WAY_WIRELESS, Mark.MOBILE,
            UserClass.BOT, Mark.BOT);

    private UserBlockDetails() {}

    static UserDetails of(UserId user, UserInfo info, int sessions) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (UserClass kind : info.classes()) {
            if (MARKS.containsKey(kind)) {
                marks.add(MARKS.get(kind));
            }
        }
        return new UserDetails(
                user,
                WarningLevels.percent(info.warningLevel()),
                time(info.signOnTime()),
                time(info.memberSince() == 0 ? info.accountCreationTime() : info.memberSince()),
                marks,
                info.capabilities().stream().map(Capability::toString).collect(Collectors.toSet()),
                sessions);
    }

    private static Optional<Instant> time(long seconds) {
        return seconds == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds));
    }
}
