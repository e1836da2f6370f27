// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import im.parley.Capabilities;
import im.parley.Extension;
import im.parley.Feature;
import im.parley.Option;
import im.parley.Presence;
import im.parley.extension.ChatRooms;
import im.parley.spi.AccountConfig;
import im.parley.spi.Backend;
import im.parley.spi.Engine;
import im.parley.spi.Facets;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Single;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A protocol without a wire, for one {@link FakeAccount}. It can do everything. */
final class ScriptedBackend implements Backend, Engine {
    static final String PROTOCOL = "fake";

    private static final int MOST_BYTES = 8000;

    private final FakeAccount script;

    ScriptedBackend(FakeAccount script) {
        this.script = script;
    }

    @Override
    public String protocol() {
        return PROTOCOL;
    }

    @Override
    public int defaultPort() {
        return 1;
    }

    @Override
    public Set<Option<?>> options() {
        return Set.of();
    }

    @Override
    public String normalize(String name) {
        String normalized = name.replace(" ", "").toLowerCase(Locale.ROOT);
        if (normalized.isEmpty()) {
            throw new IllegalArgumentException("nobody is called \"" + name + "\"");
        }
        return normalized;
    }

    @Override
    public Engine engine(AccountConfig config) {
        return this;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(EnumSet.allOf(Feature.class), Set.of(ChatRooms.class), MOST_BYTES);
    }

    @Override
    public Single<Session> connect(SessionContext context, Presence presence) {
        return Single.defer(() -> script.signOn(context, presence));
    }

    @Override
    public <E extends Extension> Optional<E> extension(Class<E> type, Facets facets) {
        return Optional.empty();
    }
}
