// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal;

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
import im.parley.spi.Facets;
import im.parley.toc.TocOffers;
import im.parley.toc.TocProtocol;
import im.parley.toc.internal.feature.message.Messaging;
import im.parley.toc.internal.link.LineWatch;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What each version of the protocol can do, and the facets that only TOC has. */
final class TocFacets {
    private static final Set<Feature> FEATURES =
            EnumSet.of(Feature.RICH_TEXT, Feature.SERVER_BUDDY_LIST, Feature.BUDDY_ALIASES);
    private static final Set<Class<? extends Extension>> FACETS = Set.of(
            Profiles.class,
            Directory.class,
            People.class,
            Privacy.class,
            Warnings.class,
            AccountSettings.class,
            ChatRooms.class,
            TocOffers.class,
            TocProtocol.class);

    static final Capabilities TOC1 = new Capabilities(FEATURES, FACETS, Messaging.LONGEST);
    static final Capabilities TOC2 = new Capabilities(
            with(FEATURES, Feature.TYPING),
            TocFacets.<Class<? extends Extension>>with(FACETS, BuddyIcons.class),
            Messaging.LONGEST);

    private TocFacets() {}

    private static <T> Set<T> with(Set<T> some, T more) {
        Set<T> all = new HashSet<>(some);
        all.add(more);
        return all;
    }

    /** Makes a facet that only TOC has. */
    static <E extends Extension> Optional<E> make(Class<E> type, Facets facets, LineWatch watch) {
        if (type == TocOffers.class) {
            return Optional.of(type.cast(new OfferFacet(facets)));
        }
        if (type == TocProtocol.class) {
            return Optional.of(type.cast(new RawProtocol(facets, watch)));
        }
        return Optional.empty();
    }
}
