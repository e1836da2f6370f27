// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal;

import im.parley.Capabilities;
import im.parley.Extension;
import im.parley.Feature;
import im.parley.Presence;
import im.parley.spi.AccountConfig;
import im.parley.spi.Engine;
import im.parley.spi.Facets;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import im.parley.spi.link.Dialer;
import im.parley.toc.Toc;
import im.parley.toc.internal.feature.Messaging;
import im.parley.toc.internal.session.SigningOn;
import im.parley.toc.internal.session.TocSetup;
import io.reactivex.rxjava3.core.Single;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Makes the sessions of one account. */
final class TocEngine implements Engine {
    private static final Capabilities TOC1 = new Capabilities(
            EnumSet.of(Feature.RICH_TEXT, Feature.SERVER_BUDDY_LIST, Feature.BUDDY_ALIASES),
            Set.of(),
            Messaging.LONGEST);

    private static final Capabilities TOC2 = new Capabilities(
            EnumSet.of(Feature.RICH_TEXT, Feature.TYPING, Feature.SERVER_BUDDY_LIST, Feature.BUDDY_ALIASES),
            Set.of(),
            Messaging.LONGEST);

    private final AccountConfig config;

    TocEngine(AccountConfig config) {
        this.config = config;
    }

    @Override
    public Capabilities capabilities() {
        return config.get(Toc.SIGN_ON).isToc1() ? TOC1 : TOC2;
    }

    @Override
    public Single<Session> connect(SessionContext context, Presence presence) {
        return Single.defer(() -> {
            Dialer dialer = Dialer.network(config.tls(), config.proxy(), config.get(Toc.STEP_TIMEOUT));
            return SigningOn.with(new TocSetup(config, dialer), context, presence);
        });
    }

    @Override
    public <E extends Extension> Optional<E> extension(Class<E> type, Facets facets) {
        return Optional.empty();
    }
}
