// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal;

import im.parley.Capabilities;
import im.parley.Extension;
import im.parley.Feature;
import im.parley.Presence;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.feature.Messaging;
import im.parley.oscar.internal.session.OscarSetup;
import im.parley.oscar.internal.session.SigningOn;
import im.parley.spi.AccountConfig;
import im.parley.spi.Engine;
import im.parley.spi.Facets;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import im.parley.spi.link.Dialer;
import io.reactivex.rxjava3.core.Single;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Makes the sessions of one account. */
final class OscarEngine implements Engine {
    private static final Capabilities CAPABILITIES =
            new Capabilities(EnumSet.complementOf(EnumSet.of(Feature.PEER_ACK)), Set.of(), Messaging.LONGEST_TEXT);

    private final AccountConfig config;

    OscarEngine(AccountConfig config) {
        this.config = config;
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public Single<Session> connect(SessionContext context, Presence presence) {
        return Single.defer(() -> {
            Dialer dialer = Dialer.network(config.tls(), config.proxy(), config.get(Oscar.STEP_TIMEOUT));
            return SigningOn.with(new OscarSetup(config, dialer), context, presence);
        });
    }

    @Override
    public <E extends Extension> Optional<E> extension(Class<E> type, Facets facets) {
        return Optional.empty();
    }
}
