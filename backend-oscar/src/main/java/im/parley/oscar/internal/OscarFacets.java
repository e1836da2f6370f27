// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal;

import im.parley.Capabilities;
import im.parley.Extension;
import im.parley.Feature;
import im.parley.extension.AccountSettings;
import im.parley.extension.Directory;
import im.parley.extension.Profiles;
import im.parley.extension.Warnings;
import im.parley.oscar.AccountRegistration;
import im.parley.oscar.ConversationWindows;
import im.parley.oscar.Invitations;
import im.parley.oscar.MailAlerts;
import im.parley.oscar.OscarProtocol;
import im.parley.oscar.internal.feature.Messaging;
import im.parley.oscar.internal.link.SnacWatch;
import im.parley.spi.Facets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What this protocol can do at best: the neutral facets that its sessions have parts for, and its own. */
final class OscarFacets {
    private static final Set<Class<? extends Extension>> NEUTRAL =
            Set.of(Profiles.class, Directory.class, Warnings.class, AccountSettings.class);

    private static final Map<Class<? extends Extension>, Function<Facets, Extension>> OWN = Map.ofEntries(
            Map.entry(AccountRegistration.class, RegistrationCalls::new),
            Map.entry(Invitations.class, OscarFacets::invitations),
            Map.entry(MailAlerts.class, OscarFacets::mailAlerts),
            Map.entry(ConversationWindows.class, OscarFacets::windows));

    static final Capabilities CAPABILITIES =
            new Capabilities(EnumSet.complementOf(EnumSet.of(Feature.PEER_ACK)), all(), Messaging.LONGEST_TEXT);

    private OscarFacets() {}

    private static Set<Class<? extends Extension>> all() {
        Set<Class<? extends Extension>> all = new HashSet<>(NEUTRAL);
        all.addAll(OWN.keySet());
        all.add(OscarProtocol.class);
        return all;
    }

    private static Invitations invitations(Facets facets) {
        return (email, text) -> facets.run(Invitations.class, part -> part.invite(email, text));
    }

    private static MailAlerts mailAlerts(Facets facets) {
        return () -> facets.run(MailAlerts.class, MailAlerts::subscribe);
    }

    private static ConversationWindows windows(Facets facets) {
        return peer -> facets.run(ConversationWindows.class, part -> part.close(peer));
    }

    /** Makes a facet that only this protocol has. */
    static <E extends Extension> Optional<E> make(Class<E> type, Facets facets, SnacWatch watch) {
        if (type == OscarProtocol.class) {
            return Optional.of(type.cast(new RawProtocol(facets, watch)));
        }
        return Optional.ofNullable(OWN.get(type)).map(maker -> type.cast(maker.apply(facets)));
    }
}
