// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.Capabilities;
import im.parley.Tls;
import im.parley.UserId;
import im.parley.oscar.Oscar;
import im.parley.oscar.TlsPolicy;
import im.parley.spi.AccountConfig;
import im.parley.spi.SessionContext;
import im.parley.spi.flap.FlapHandler;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.link.Dial;
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

    /** Makes the link that a sign-on begins with; {@code name} tells an account's connections from each other. */
    public FlapLink link(String name, String host, int port, SessionContext context, FlapHandler handler) {
        return link(name, dialer.dial(host, port), context, handler);
    }

    /** Makes a link to where a server sent us on. */
    public FlapLink link(String name, Redirect to, SessionContext context, FlapHandler handler) {
        String instead = config.get(Oscar.REDIRECT_HOST);
        String host = instead.isEmpty() ? to.server().host() : instead;
        Dialer secured = dialer.secured(tls(to), to.certificate());
        return link(name, secured.dial(host, to.server().port()), context, handler);
    }

    /** Returns true when a service is to be asked for with TLS. */
    public boolean wantsTls() {
        return isSecure() && config.get(Oscar.FURTHER_TLS) != TlsPolicy.OFF;
    }

    /** Returns true when a service without TLS is of no use. */
    boolean needsTls() {
        return isSecure() && config.get(Oscar.FURTHER_TLS) == TlsPolicy.REQUIRE;
    }

    /** Returns true when the first connection is encrypted. */
    public boolean isSecure() {
        return !(config.tls() instanceof Tls.Off);
    }

    private Tls tls(Redirect to) {
        boolean wanted = switch (config.get(Oscar.FURTHER_TLS)) {
            case REQUIRE -> true;
            case PREFER -> to.encrypted();
            case OFF -> false;
        };
        return wanted ? config.tls() : Tls.off();
    }

    private FlapLink link(String name, Dial dial, SessionContext context, FlapHandler handler) {
        return FlapLink.over(dial)
                .settings(LinkSettings.named(name))
                .keepAlive(config.get(Oscar.KEEP_ALIVE), context.timer())
                .taps(config.taps(), new OscarInspector(), context.clock())
                .watchedBy(watch.on(name, context.clock()))
                .handledBy(handler);
    }
}
