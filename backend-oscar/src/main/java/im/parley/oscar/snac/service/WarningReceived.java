// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.UserInfo;
import java.util.Optional;

/**
 * SNAC(01,10): somebody warned us.
 *
 * @param level our new warning level in tenths of a percent
 * @param by who did; nobody when it was anonymous or the level fell
 */
public record WarningReceived(int level, Optional<UserInfo> by) implements ServiceSnac {
    public static final SnacCodec<WarningReceived> CODEC = SnacCodec.of(
            FAMILY,
            0x0010,
            WarningReceived.class,
            in -> new WarningReceived(in.u16(), in.atEnd() ? Optional.empty() : Optional.of(UserInfo.read(in))),
            (out, snac) -> {
                out.u16(snac.level);
                snac.by.ifPresent(user -> user.write(out));
            });

    @Override
    public SnacCodec<WarningReceived> codec() {
        return CODEC;
    }
}
