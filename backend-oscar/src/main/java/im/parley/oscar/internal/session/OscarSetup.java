// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.UserId;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.ScreenNames;
import im.parley.spi.AccountConfig;
import im.parley.spi.SessionContext;
import im.parley.spi.flap.FlapHandler;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.link.Dialer;
import im.parley.spi.link.LinkSettings;

/** What every connection of an account shares: the account's settings and how to dial. */
public record OscarSetup(AccountConfig config, Dialer dialer) {
    /** Returns who a server means by a name. */
    UserId user(String name) {
        return new UserId(Oscar.PROTOCOL, ScreenNames.loosely(name), name);
    }

    /** Makes a link; {@code name} tells an account's connections from each other. */
    FlapLink link(String name, String host, int port, SessionContext context, FlapHandler handler) {
        return FlapLink.over(dialer.dial(host, port))
                .settings(LinkSettings.named(name))
                .keepAlive(config.get(Oscar.KEEP_ALIVE), context.timer())
                .taps(config.taps(), new OscarInspector(), context.clock())
                .handledBy(handler);
    }
}
