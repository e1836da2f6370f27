// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chat;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.UserInfo;
import java.util.List;

/** SNAC(0E,04): the server tells who left the room. */
public record UsersLeft(List<UserInfo> users) implements ChatSnac {
    public static final SnacCodec<UsersLeft> CODEC = SnacCodec.of(
            FAMILY,
            0x0004,
            UsersLeft.class,
            in -> new UsersLeft(in.list(UserInfo::read)),
            (out, snac) -> out.all(snac.users, UserInfo::write));

    public UsersLeft {
        users = List.copyOf(users);
    }

    @Override
    public SnacCodec<UsersLeft> codec() {
        return CODEC;
    }
}
