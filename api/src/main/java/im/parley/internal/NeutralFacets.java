// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Extension;
import im.parley.extension.AccountSettings;
import im.parley.extension.BuddyIcons;
import im.parley.extension.ChatRooms;
import im.parley.extension.Directory;
import im.parley.extension.People;
import im.parley.extension.Privacy;
import im.parley.extension.Profiles;
import im.parley.extension.Warnings;
import im.parley.spi.Engine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** The facets of an account, each made when it is first asked for: the neutral ones here, the others by the engine. */
final class NeutralFacets {
    private final Engine engine;
    private final SessionFacets facets;
    private final Map<Class<? extends Extension>, Supplier<Extension>> makers;
    private final ConcurrentMap<Class<? extends Extension>, Optional<? extends Extension>> made =
            new ConcurrentHashMap<>(1);

    NeutralFacets(Settings settings, Engine engine, Model model) {
        this.engine = engine;
        this.facets = model.facets();
        this.makers = Map.ofEntries(
                Map.entry(Profiles.class, () -> new DefaultProfiles(settings, facets)),
                Map.entry(Privacy.class, () -> new DefaultPrivacy(settings, facets)),
                Map.entry(Warnings.class, () -> new DefaultWarnings(settings, facets)),
                Map.entry(BuddyIcons.class, () -> new DefaultBuddyIcons(settings, facets)),
                Map.entry(AccountSettings.class, () -> new DefaultAccountSettings(facets)),
                Map.entry(Directory.class, () -> new DefaultDirectory(settings, facets)),
                Map.entry(People.class, () -> new DefaultPeople(settings, facets)),
                Map.entry(ChatRooms.class, () -> new DefaultChatRooms(model.rooms())));
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
