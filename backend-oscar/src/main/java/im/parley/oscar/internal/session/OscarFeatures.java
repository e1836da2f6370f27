// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.Capabilities;
import im.parley.ConnectionException;
import im.parley.Feature;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.feature.SignOnNotes;
import im.parley.oscar.internal.feature.account.AccountUpkeep;
import im.parley.oscar.internal.feature.account.FriendInvitations;
import im.parley.oscar.internal.feature.account.MailWatching;
import im.parley.oscar.internal.feature.account.PopupNotices;
import im.parley.oscar.internal.feature.account.RawAccess;
import im.parley.oscar.internal.feature.art.Artwork;
import im.parley.oscar.internal.feature.icq.IcqAccount;
import im.parley.oscar.internal.feature.list.Authorization;
import im.parley.oscar.internal.feature.list.BuddyDetails;
import im.parley.oscar.internal.feature.list.BuddyListMail;
import im.parley.oscar.internal.feature.list.BuddyListSync;
import im.parley.oscar.internal.feature.list.BuddyPreferences;
import im.parley.oscar.internal.feature.list.LinkedAccounts;
import im.parley.oscar.internal.feature.list.ListedArt;
import im.parley.oscar.internal.feature.list.PrivacyLists;
import im.parley.oscar.internal.feature.list.PrivacyVisibility;
import im.parley.oscar.internal.feature.message.Messaging;
import im.parley.oscar.internal.feature.message.StoredOnce;
import im.parley.oscar.internal.feature.message.WindowNotices;
import im.parley.oscar.internal.feature.people.DirectoryLookup;
import im.parley.oscar.internal.feature.people.PeopleTracking;
import im.parley.oscar.internal.feature.people.PresenceTracking;
import im.parley.oscar.internal.feature.people.ProfileSharing;
import im.parley.oscar.internal.feature.people.WarningLevels;
import im.parley.oscar.internal.feature.room.Rooms;
import im.parley.oscar.internal.feature.status.ClientQuestions;
import im.parley.oscar.internal.feature.status.OwnStatus;
import im.parley.oscar.internal.feature.status.Statuses;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.feedbag.FeedbagSnac;
import im.parley.oscar.wire.Snac;
import java.util.HashSet;
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
    private final OwnStatus own;
    private final List<SessionFeature> all;
    private final SessionParts parts = new SessionParts();
    private volatile Set<Integer> families = Set.of();

    OscarFeatures(FeatureSetup setup, SnacRouter router) {
        own = new OwnStatus(setup);
        ClientQuestions questions = new ClientQuestions(setup, own);
        Rooms rooms = new Rooms(setup);
        BuddyListMail mail = new BuddyListMail(setup);
        StoredOnce stored = new StoredOnce();
        IcqAccount icq = new IcqAccount(setup, stored, questions);
        messaging = new Messaging(setup, stored, List.of(questions, rooms, mail, icq));
        list = new BuddyListSync(setup);
        profiles = new ProfileSharing(setup);
        PeopleTracking people = new PeopleTracking(setup);
        Artwork art = new Artwork(setup, new ListedArt(list), people);
        all = List.of(
                messaging,
                list,
                new PrivacyLists(setup, list),
                new Authorization(setup, list),
                new BuddyDetails(setup, list, mail),
                new BuddyPreferences(list),
                new PrivacyVisibility(setup, list),
                new PresenceTracking(setup, List.of(people, art.icons())),
                own,
                questions,
                people,
                art.own(),
                art.icons(),
                rooms,
                profiles,
                new WarningLevels(setup),
                new DirectoryLookup(setup),
                new AccountUpkeep(setup),
                new LinkedAccounts(setup, list),
                new FriendInvitations(setup),
                new MailWatching(setup),
                new PopupNotices(setup),
                new WindowNotices(setup),
                new RawAccess(setup),
                icq,
                new Statuses(own, questions, people));
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

    OwnStatus own() {
        return own;
    }

    /** The authorizer has let us in, unless it is only another host that we move to. */
    void admitted(SignOnNotes notes) {
        if (!notes.equals(SignOnNotes.NONE)) {
            all.forEach(feature -> feature.admitted(notes));
        }
    }

    /** The server has told which food groups it has. */
    void families(Set<Integer> told) {
        families = Set.copyOf(told);
        all.forEach(feature -> feature.families(families));
    }

    /** Returns the server's food groups. */
    Set<Integer> families() {
        return families;
    }

    /** Returns what a facet asks for, empty where this server has nothing of the kind. */
    <P> Optional<P> part(Class<P> type) {
        return parts.find(type, families);
    }

    /** Returns what of {@code best} works here. */
    Capabilities narrowed(Capabilities best) {
        return new Capabilities(features(best), parts.facets(families), best.maxMessageBytes());
    }

    /** A list that the server does not keep is ours alone, and so are the names on it. */
    private Set<Feature> features(Capabilities best) {
        Set<Feature> features = new HashSet<>(best.features());
        if (!families.contains(FeedbagSnac.FAMILY)) {
            features.removeAll(Set.of(Feature.SERVER_BUDDY_LIST, Feature.BUDDY_ALIASES));
        }
        return features;
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

    void settled() {
        all.forEach(feature -> feature.settled(families));
    }

    void ended(ConnectionException cause) {
        all.forEach(feature -> feature.ended(cause));
    }
}
