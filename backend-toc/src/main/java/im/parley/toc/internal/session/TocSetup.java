// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.UserId;
import im.parley.spi.AccountConfig;
import im.parley.spi.SessionContext;
import im.parley.spi.flap.FlapHandler;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.link.Dialer;
import im.parley.spi.link.LinkSettings;
import im.parley.toc.SignOnMethod;
import im.parley.toc.Toc;
import im.parley.toc.internal.feature.ListCommands;
import im.parley.toc.internal.feature.MessageForm;
import im.parley.toc.internal.feature.Toc1ListCommands;
import im.parley.toc.internal.feature.Toc2ListCommands;
import im.parley.toc.wire.ScreenName;
import im.parley.toc.wire.TocHello;

/** What a session needs to know of its account: the settings and how to dial. */
public record TocSetup(AccountConfig config, Dialer dialer) {
    /** Returns our own name as it crosses the wire. */
    String self() {
        return config.self().normalized();
    }

    /** Returns who a server means by a name. */
    UserId user(String name) {
        return new UserId(Toc.PROTOCOL, ScreenName.normalize(name), name);
    }

    SignOnMethod method() {
        return config.get(Toc.SIGN_ON);
    }

    MessageForm form() {
        return new MessageForm(method(), config.get(Toc.TEXT_FORM), config.get(Toc.LABEL_TEXT));
    }

    ListCommands listCommands() {
        return method().isToc1() ? new Toc1ListCommands(self()) : new Toc2ListCommands();
    }

    FlapLink link(SessionContext context, FlapHandler handler) {
        return FlapLink.over(dialer.dial(config.host(), config.port()))
                .settings(LinkSettings.named(config.self() + " toc"))
                .preamble(TocHello.FLAPON)
                .keepAlive(config.get(Toc.KEEP_ALIVE), context.timer())
                .taps(config.taps(), new TocInspector(), context.clock())
                .handledBy(handler);
    }
}
