// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.facet;

import im.parley.Capabilities;
import im.parley.Extension;
import im.parley.Feature;
import im.parley.extension.AccountSettings;
import im.parley.extension.BuddyIcons;
import im.parley.extension.ChatRooms;
import im.parley.extension.Directory;
import im.parley.extension.People;
import im.parley.extension.Privacy;
import im.parley.extension.Profiles;
import im.parley.extension.Warnings;
import im.parley.oscar.AccountRegistration;
import im.parley.oscar.ConversationWindows;
import im.parley.oscar.Invitations;
import im.parley.oscar.MailAlerts;
import im.parley.oscar.OscarAuthorization;
import im.parley.oscar.OscarBart;
import im.parley.oscar.OscarBuddyList;
import im.parley.oscar.OscarIcq;
import im.parley.oscar.OscarLinkedAccounts;
import im.parley.oscar.OscarPeople;
import im.parley.oscar.OscarPreferences;
import im.parley.oscar.OscarProtocol;
import im.parley.oscar.OscarRooms;
import im.parley.oscar.OscarStatus;
import im.parley.oscar.OscarVisibility;
import im.parley.oscar.internal.feature.message.Messaging;
import im.parley.oscar.internal.link.SnacWatch;
import im.parley.spi.Facets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What this protocol can do at best: the neutral facets that its sessions have parts for, and its own. */
public final class OscarFacets {
    private static final Set<Class<? extends Extension>> NEUTRAL = Set.of(
            AccountSettings.class,
            BuddyIcons.class,
            ChatRooms.class,
            Directory.class,
            People.class,
            Privacy.class,
            Profiles.class,
            Warnings.class);

    private static final Map<Class<? extends Extension>, Function<Facets, Extension>> OWN = Map.ofEntries(
            own(AccountRegistration.class, RegistrationFacet::new),
            own(ConversationWindows.class, OscarFacets::windows),
            own(Invitations.class, OscarFacets::invitations),
            own(MailAlerts.class, OscarFacets::mailAlerts),
            own(OscarAuthorization.class, AuthorizationFacet::new),
            own(OscarBart.class, BartFacet::new),
            own(OscarBuddyList.class, BuddyListFacet::new),
            own(OscarIcq.class, IcqFacet::new),
            own(OscarLinkedAccounts.class, LinkedAccountsFacet::new),
            own(OscarPeople.class, PeopleFacet::new),
            own(OscarPreferences.class, PreferencesFacet::new),
            own(OscarRooms.class, RoomsFacet::new),
            own(OscarStatus.class, StatusFacet::new),
            own(OscarVisibility.class, VisibilityFacet::new));

    public static final Capabilities CAPABILITIES =
            new Capabilities(EnumSet.complementOf(EnumSet.of(Feature.PEER_ACK)), all(), Messaging.LONGEST_TEXT);

    private OscarFacets() {}

    private static <E extends Extension> Map.Entry<Class<? extends Extension>, Function<Facets, Extension>> own(
            Class<E> type, Function<Facets, E> maker) {
        return Map.entry(type, maker::apply);
    }

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
    public static <E extends Extension> Optional<E> make(Class<E> type, Facets facets, SnacWatch watch) {
        if (type == OscarProtocol.class) {
            return Optional.of(type.cast(new RawProtocol(facets, watch)));
        }
        return Optional.ofNullable(OWN.get(type)).map(maker -> type.cast(maker.apply(facets)));
    }
}
