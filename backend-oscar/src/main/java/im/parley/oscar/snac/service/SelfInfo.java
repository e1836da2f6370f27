// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.UserInfo;
import java.util.List;

/**
 * SNAC(01,0F): the server tells how it sees us, asked or not.
 *
 * @param user all sessions of the account taken together
 * @param instances each session, where the client speaks version 4 of this food group
 */
public record SelfInfo(UserInfo user, List<UserInfo> instances) implements ServiceSnac {
    public static final SnacCodec<SelfInfo> CODEC = SnacCodec.of(
            FAMILY,
            0x000F,
            SelfInfo.class,
            in -> new SelfInfo(UserInfo.read(in), in.list(UserInfo::read)),
            (out, snac) -> {
                snac.user.write(out);
                out.all(snac.instances, UserInfo::write);
            });

    public SelfInfo {
        instances = List.copyOf(instances);
    }

    public static SelfInfo of(UserInfo user) {
        return new SelfInfo(user, List.of());
    }

    @Override
    public SnacCodec<SelfInfo> codec() {
        return CODEC;
    }
}
