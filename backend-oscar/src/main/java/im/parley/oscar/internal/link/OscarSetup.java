// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.Capabilities;
import im.parley.UserId;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.Remembered;
import im.parley.oscar.internal.ScreenNames;
import im.parley.spi.AccountConfig;
import im.parley.spi.SessionContext;
import im.parley.spi.flap.FlapHandler;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.link.Dialer;
import im.parley.spi.link.LinkSettings;

/**
 * What every session of an account shares: its settings, how to dial, and what to say anew each time.
 *
 * @param best what a server can let us do at best
 * @param watch sees the SNACs of every link
 */
public record OscarSetup(
        AccountConfig config, Dialer dialer, Capabilities best, Remembered remembered, SnacWatch watch) {
    /** Returns who a server means by a name. */
    public UserId user(String name) {
        return new UserId(Oscar.PROTOCOL, ScreenNames.loosely(name), name);
    }

    /** Returns the host to dial when the server sends us to one. */
    public String redirected(String told) {
        String override = config.get(Oscar.REDIRECT_HOST);
        return override.isEmpty() ? told : override;
    }

    /** Makes a link; {@code name} tells an account's connections from each other. */
    public FlapLink link(String name, String host, int port, SessionContext context, FlapHandler handler) {
        return FlapLink.over(dialer.dial(host, port))
                .settings(LinkSettings.named(name))
                .keepAlive(config.get(Oscar.KEEP_ALIVE), context.timer())
                .taps(config.taps(), new OscarInspector(), context.clock())
                .watchedBy(watch.on(name, context.clock()))
                .handledBy(handler);
    }
}
