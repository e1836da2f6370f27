// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.buddy;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.UserInfo;
import java.util.List;

/** SNAC(03,0B): users came on line, or changed anything in their blocks. Servers repeat it unchanged. */
public record BuddyArrived(List<UserInfo> users) implements BuddySnac {
    public static final SnacCodec<BuddyArrived> CODEC = SnacCodec.of(
            FAMILY,
            0x000B,
            BuddyArrived.class,
            in -> new BuddyArrived(in.list(UserInfo::read)),
            (out, snac) -> out.all(snac.users, UserInfo::write));

    public BuddyArrived {
        users = List.copyOf(users);
    }

    public static BuddyArrived of(UserInfo user) {
        return new BuddyArrived(List.of(user));
    }

    @Override
    public SnacCodec<BuddyArrived> codec() {
        return CODEC;
    }
}
