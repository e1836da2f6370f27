// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.buddy;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.UserInfo;
import java.util.List;

/** SNAC(03,0C): users went off line. Names may come in their compared form. */
public record BuddyDeparted(List<UserInfo> users) implements BuddySnac {
    public static final SnacCodec<BuddyDeparted> CODEC = SnacCodec.of(
            FAMILY,
            0x000C,
            BuddyDeparted.class,
            in -> new BuddyDeparted(in.list(UserInfo::read)),
            (out, snac) -> out.all(snac.users, UserInfo::write));

    public BuddyDeparted {
        users = List.copyOf(users);
    }

    public static BuddyDeparted of(UserInfo user) {
        return new BuddyDeparted(List.of(user));
    }

    @Override
    public SnacCodec<BuddyDeparted> codec() {
        return CODEC;
    }
}
