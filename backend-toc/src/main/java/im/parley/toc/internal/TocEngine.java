// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal;

import im.parley.Capabilities;
import im.parley.Extension;
import im.parley.Presence;
import im.parley.spi.AccountConfig;
import im.parley.spi.Engine;
import im.parley.spi.Facets;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import im.parley.spi.link.Dialer;
import im.parley.toc.Toc;
import im.parley.toc.internal.feature.AccountMemory;
import im.parley.toc.internal.link.LineWatch;
import im.parley.toc.internal.session.SigningOn;
import im.parley.toc.internal.session.TocSetup;
import io.reactivex.rxjava3.core.Single;
import java.util.Optional;

/** Makes the sessions of one account. */
final class TocEngine implements Engine {
    private final AccountConfig config;
    private final AccountMemory memory = new AccountMemory();
    private final LineWatch watch;

    TocEngine(AccountConfig config) {
        this.config = config;
        this.watch = new LineWatch(config.scheduler());
    }

    @Override
    public Capabilities capabilities() {
        return config.get(Toc.SIGN_ON).isToc1() ? TocFacets.TOC1 : TocFacets.TOC2;
    }

    @Override
    public Single<Session> connect(SessionContext context, Presence presence) {
        return Single.defer(() -> {
            Dialer dialer = Dialer.network(config.tls(), config.proxy(), config.get(Toc.STEP_TIMEOUT));
            return SigningOn.with(new TocSetup(config, dialer, memory, watch), context, presence);
        });
    }

    @Override
    public <E extends Extension> Optional<E> extension(Class<E> type, Facets facets) {
        return TocFacets.make(type, facets, watch);
    }
}
