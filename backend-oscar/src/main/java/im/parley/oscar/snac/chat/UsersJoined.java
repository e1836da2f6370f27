// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chat;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.UserInfo;
import java.util.List;

/** SNAC(0E,03): the server tells who entered the room; to somebody who has just joined, everybody in it. */
public record UsersJoined(List<UserInfo> users) implements ChatSnac {
    public static final SnacCodec<UsersJoined> CODEC = SnacCodec.of(
            FAMILY,
            0x0003,
            UsersJoined.class,
            in -> new UsersJoined(in.list(UserInfo::read)),
            (out, snac) -> out.all(snac.users, UserInfo::write));

    public UsersJoined {
        users = List.copyOf(users);
    }

    @Override
    public SnacCodec<UsersJoined> codec() {
        return CODEC;
    }
}
