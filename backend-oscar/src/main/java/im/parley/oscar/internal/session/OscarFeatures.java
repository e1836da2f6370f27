// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.Capabilities;
import im.parley.ConnectionException;
import im.parley.oscar.internal.feature.AccountUpkeep;
import im.parley.oscar.internal.feature.BuddyListSync;
import im.parley.oscar.internal.feature.DirectoryLookup;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.FriendInvitations;
import im.parley.oscar.internal.feature.MailWatching;
import im.parley.oscar.internal.feature.Messaging;
import im.parley.oscar.internal.feature.PopupNotices;
import im.parley.oscar.internal.feature.PresenceTracking;
import im.parley.oscar.internal.feature.ProfileSharing;
import im.parley.oscar.internal.feature.RawAccess;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.feature.WarningLevels;
import im.parley.oscar.internal.feature.WindowNotices;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.wire.Snac;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The features of one session. */
final class OscarFeatures {
    private final Messaging messaging;
    private final BuddyListSync list;
    private final ProfileSharing profiles;
    private final List<SessionFeature> all;
    private final SessionParts parts = new SessionParts();
    private volatile Set<Integer> families = Set.of();

    OscarFeatures(FeatureSetup setup, SnacRouter router) {
        messaging = new Messaging(setup);
        list = new BuddyListSync(setup);
        profiles = new ProfileSharing(setup);
        all = List.of(
                messaging,
                list,
                new PresenceTracking(setup),
                profiles,
                new WarningLevels(setup),
                new DirectoryLookup(setup),
                new AccountUpkeep(setup),
                new FriendInvitations(setup),
                new MailWatching(setup),
                new PopupNotices(setup),
                new WindowNotices(setup),
                new RawAccess(setup));
        all.forEach(feature -> feature.route(router));
        all.forEach(feature -> feature.offer(parts));
    }

    Messaging messaging() {
        return messaging;
    }

    BuddyListSync list() {
        return list;
    }

    ProfileSharing profiles() {
        return profiles;
    }

    /** The server has told which food groups it has. */
    void families(Set<Integer> told) {
        families = Set.copyOf(told);
        all.forEach(feature -> feature.offered(families));
    }

    /** Returns what a facet asks for, empty where this server has nothing of the kind. */
    <P> Optional<P> part(Class<P> type) {
        return parts.find(type, families);
    }

    /** Returns what of {@code best} works here. */
    Capabilities narrowed(Capabilities best) {
        return new Capabilities(best.features(), parts.facets(families), best.maxMessageBytes());
    }

    List<Snac> questions() {
        return say(SessionFeature::questions);
    }

    List<Snac> introduction() {
        return say(SessionFeature::introduction);
    }

    private List<Snac> say(Function<SessionFeature, List<Snac>> words) {
        Stream<Snac> said = all.stream().flatMap(feature -> words.apply(feature).stream());
        return said.filter(snac -> families.contains(snac.family())).toList();
    }

    void ended(ConnectionException cause) {
        all.forEach(feature -> feature.ended(cause));
    }
}
