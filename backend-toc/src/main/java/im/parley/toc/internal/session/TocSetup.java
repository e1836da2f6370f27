// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.spi.AccountConfig;
import im.parley.spi.SessionContext;
import im.parley.spi.flap.FlapHandler;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.link.Dialer;
import im.parley.spi.link.LinkSettings;
import im.parley.toc.SignOnMethod;
import im.parley.toc.Toc;
import im.parley.toc.internal.feature.AccountMemory;
import im.parley.toc.internal.link.LineWatch;
import im.parley.toc.internal.link.WebPort;
import im.parley.toc.wire.TocHello;

/** What a session needs to know of its account: the settings, how to dial, and what earlier sessions were told. */
public record TocSetup(AccountConfig config, Dialer dialer, AccountMemory memory, LineWatch watch) {
    /** A first session, with nothing to remember. */
    TocSetup(AccountConfig config, Dialer dialer) {
        this(config, dialer, new AccountMemory(), new LineWatch(config.scheduler()));
    }

    /** Returns our own name as it crosses the wire. */
    String self() {
        return config.self().normalized();
    }

    SignOnMethod method() {
        return config.get(Toc.SIGN_ON);
    }

    WebPort web(SessionContext context) {
        return new WebPort(dialer, config.host(), config.port(), config.get(Toc.STEP_TIMEOUT), context.timer());
    }

    FlapLink link(SessionContext context, FlapHandler handler) {
        String name = config.self() + " toc";
        return FlapLink.over(dialer.dial(config.host(), config.port()))
                .settings(LinkSettings.named(name))
                .watchedBy(watch.on(name, context.clock()))
                .preamble(TocHello.FLAPON)
                .keepAlive(config.get(Toc.KEEP_ALIVE), context.timer())
                .taps(config.taps(), new TocInspector(), context.clock())
                .handledBy(handler);
    }
}
