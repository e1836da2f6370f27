// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal;

import im.parley.Capabilities;
import im.parley.Extension;
import im.parley.Presence;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.facet.OscarFacets;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.oscar.internal.link.Remembered;
import im.parley.oscar.internal.link.SnacWatch;
import im.parley.oscar.internal.session.SigningOn;
import im.parley.spi.AccountConfig;
import im.parley.spi.Engine;
import im.parley.spi.Facets;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import im.parley.spi.link.Dialer;
import io.reactivex.rxjava3.core.Single;
import java.util.Optional;

/** Makes the sessions of one account. */
final class OscarEngine implements Engine {
    private final AccountConfig config;
    private final Remembered remembered = new Remembered();
    private final SnacWatch watch;

    OscarEngine(AccountConfig config) {
        this.config = config;
        this.watch = new SnacWatch(config.scheduler());
    }

    @Override
    public Capabilities capabilities() {
        return OscarFacets.CAPABILITIES;
    }

    @Override
    public Single<Session> connect(SessionContext context, Presence presence) {
        return Single.defer(() -> {
            Dialer dialer = Dialer.network(config.tls(), config.proxy(), config.get(Oscar.STEP_TIMEOUT));
            return SigningOn.with(
                    new OscarSetup(config, dialer, OscarFacets.CAPABILITIES, remembered, watch), context, presence);
        });
    }

    @Override
    public <E extends Extension> Optional<E> extension(Class<E> type, Facets facets) {
        return OscarFacets.make(type, facets, watch);
    }
}
