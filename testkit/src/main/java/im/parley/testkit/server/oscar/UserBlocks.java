// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.oscar.wire.UserInfo;
import im.parley.testkit.server.Art;
import im.parley.testkit.server.UserKind;
import im.parley.testkit.server.UserSnapshot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import okio.ByteString;

/** Writes the block that describes a user, in the order in which servers write its TLVs. */
final class UserBlocks {
    private static final ByteString NO_DIRECT_CONNECTION = ByteString.of(new byte[0x25]);

    private final Clock clock;

    UserBlocks(Clock clock) {
        this.clock = clock;
    }

    /** Describes somebody who is there. */
    UserInfo of(UserSnapshot user) {
        return new UserInfo(user.name().display(), user.warning(), common(user).build());
    }

    /** Names somebody who left, in normal form as servers do. */
    UserInfo gone(UserSnapshot user) {
        return new UserInfo(
                user.name().ident(), 0, TlvBlock.builder().u16(0x0001, 0).build());
    }

    /** Describes a user to itself. */
    UserInfo self(UserSnapshot user) {
        TlvBuilder tlvs = common(user)
                .u32(0x0005, seconds(user.memberSince()))
                .u32(
                        0x000F,
                        Duration.between(user.signedOnAt(), clock.instant()).toSeconds());
        return new UserInfo(user.name().display(), user.warning(), tlvs.build());
    }

    /** Describes one session of a user to the user; one of them comes first. */
    UserInfo instance(UserSnapshot user, boolean first) {
        return new UserInfo(
                user.name().display(),
                user.warning(),
                common(user).u8(0x0028, first ? 1 : 0).build());
    }

    /** Small numbers first: Wireshark takes a byte of what a room message begins with for a length. */
    private TlvBuilder common(UserSnapshot user) {
        TlvBuilder tlvs = TlvBlock.builder()
                .u16(0x0001, classFlags(user))
                .u32(0x0003, seconds(user.signedOnAt()))
                .u32(0x0006, user.status());
        user.idleSince().ifPresent(since -> tlvs.u16(0x0004, minutes(since)));
        if (!user.art().isEmpty()) {
            tlvs.value(0x001D, out -> user.art().forEach(art -> wire(art).write(out)));
        }
        if (user.name().isUin()) {
            tlvs.bytes(0x000C, user.directConnection().orElse(NO_DIRECT_CONNECTION));
        }
        if (!user.capabilities().isEmpty()) {
            tlvs.value(
                    0x000D,
                    out -> user.capabilities()
                            .forEach(uuid ->
                                    out.u64(uuid.getMostSignificantBits()).u64(uuid.getLeastSignificantBits())));
        }
        return tlvs.u32(0x001E, 0);
    }

    static BartId wire(Art art) {
        return new BartId(art.type(), art.flags(), art.data());
    }

    private static int classFlags(UserSnapshot user) {
        int flags = UserInfo.CLASS_FREE;
        flags |= user.confirmed() ? 0 : UserInfo.CLASS_TRIAL;
        flags |= user.away() ? UserInfo.CLASS_AWAY : 0;
        for (UserKind kind : user.kinds()) {
            flags |= classFlag(kind);
        }
        return flags | (user.name().isUin() ? UserInfo.CLASS_ICQ : 0);
    }

    private static int classFlag(UserKind kind) {
        return switch (kind) {
            case ADMINISTRATOR -> UserInfo.CLASS_ADMINISTRATOR;
            case AOL -> UserInfo.CLASS_AOL;
            case PAYING -> UserInfo.CLASS_COMMERCIAL;
            case MOBILE -> UserInfo.CLASS_WIRELESS;
            case BOT -> UserInfo.CLASS_BOT;
        };
    }

    private int minutes(Instant since) {
        return (int) Math.min(0xFFFF, Duration.between(since, clock.instant()).toMinutes());
    }

    private static long seconds(Instant time) {
        return time.getEpochSecond();
    }
}
