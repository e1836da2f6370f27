// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Extension;
import im.parley.extension.ChatRooms;
import im.parley.internal.facet.NeutralFacets;
import im.parley.spi.Engine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** The facets of an account, each made when it is first asked for: the neutral ones by us, the others by the engine. */
final class AccountFacets {
    private final Engine engine;
    private final SessionFacets facets;
    private final Map<Class<? extends Extension>, Supplier<Extension>> makers;
    private final ConcurrentMap<Class<? extends Extension>, Optional<? extends Extension>> made =
            new ConcurrentHashMap<>(1);

    AccountFacets(Settings settings, Engine engine, Model model) {
        this.engine = engine;
        this.facets = model.facets();
        this.makers = new HashMap<>(NeutralFacets.makers(settings::ours, facets));
        makers.put(ChatRooms.class, () -> new DefaultChatRooms(model.rooms()));
    }

    <E extends Extension> Optional<E> find(Class<E> type) {
        return made.computeIfAbsent(type, this::make).map(type::cast);
    }

    private Optional<? extends Extension> make(Class<? extends Extension> type) {
        Supplier<Extension> maker = makers.get(type);
        if (maker == null) {
            return engine.extension(type, facets);
        }
        return engine.capabilities().extensions().contains(type) ? Optional.of(maker.get()) : Optional.empty();
    }
}
