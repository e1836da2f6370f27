// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.ConnectionException;
import im.parley.Presence;
import im.parley.RequestException;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.feature.SessionParts;
import im.parley.toc.internal.feature.account.AccountChanges;
import im.parley.toc.internal.feature.account.RawAccess;
import im.parley.toc.internal.feature.error.ErrorMatching;
import im.parley.toc.internal.feature.error.SpeedLimit;
import im.parley.toc.internal.feature.list.BuddyEdits;
import im.parley.toc.internal.feature.list.BuddyListSync;
import im.parley.toc.internal.feature.list.BuddyNotices;
import im.parley.toc.internal.feature.list.PrivacySettings;
import im.parley.toc.internal.feature.message.Messaging;
import im.parley.toc.internal.feature.message.OfferTracking;
import im.parley.toc.internal.feature.page.DirectoryEntries;
import im.parley.toc.internal.feature.page.UserProfiles;
import im.parley.toc.internal.feature.people.IconHashes;
import im.parley.toc.internal.feature.people.PeopleTracking;
import im.parley.toc.internal.feature.people.PresenceTracking;
import im.parley.toc.internal.feature.people.WarningLevel;
import im.parley.toc.internal.feature.room.Rooms;
import im.parley.toc.internal.feature.status.Publishing;
import im.parley.toc.internal.link.ReplyRouter;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocInitDone;
import im.parley.toc.wire.reply.TocReply;
import java.util.List;
import java.util.Optional;

/** The features of one session. */
final class TocFeatures {
    private final FeatureSetup setup;
    private final Messaging messaging;
    private final BuddyEdits edits;
    private final Publishing publishing;
    private final List<SessionFeature> all;
    private final ReplyRouter router = new ReplyRouter();
    private final SessionParts parts = new SessionParts();

    TocFeatures(FeatureSetup setup) {
        this.setup = setup;
        this.messaging = new Messaging(setup);
        this.publishing = new Publishing(setup);
        BuddyListSync list = new BuddyListSync(setup);
        this.edits = new BuddyEdits(list);
        PeopleTracking people = new PeopleTracking(setup, list::has);
        SpeedLimit speed = new SpeedLimit(setup);
        this.all = List.of(
                messaging,
                list,
                publishing,
                people,
                new PresenceTracking(setup, people::isWatched),
                new UserProfiles(setup),
                new DirectoryEntries(setup),
                new IconHashes(setup),
                new WarningLevel(setup),
                new PrivacySettings(setup, list),
                new AccountChanges(setup),
                new OfferTracking(setup),
                new Rooms(setup),
                new RawAccess(setup),
                new BuddyNotices(setup),
                speed,
                new ErrorMatching(setup, messaging, list, speed));
        all.forEach(feature -> feature.route(router));
        all.forEach(feature -> feature.offer(parts));
    }

    Messaging messaging() {
        return messaging;
    }

    BuddyEdits edits() {
        return edits;
    }

    Publishing publishing() {
        return publishing;
    }

    ReplyRouter router() {
        return router;
    }

    SessionParts parts() {
        return parts;
    }

    /** Takes a line to its features, then to whoever waits for it. */
    void handle(TocReply line) {
        router.route(line);
        setup.questions().heard(line);
    }

    /** Says everything that makes us visible, in the order that servers expect, and that we are ready. */
    void introduce(Presence presence) {
        publishing.begin(presence);
        introduceAgain();
    }

    /** Says it all again to a server that has forgotten us. */
    void introduceAgain() {
        all.forEach(feature -> feature.introduction().forEach(this::tell));
        setup.link().tell(new TocInitDone());
    }

    /** What is too long, such as a name in a stored list, is not worth a sign-on. */
    private void tell(TocCommand command) {
        try {
            setup.link().tell(command);
        } catch (RequestException tooLong) {
            setup.context().problem(tooLong, Optional.empty());
        }
    }

    void ended(ConnectionException cause) {
        setup.link().ended(cause);
        setup.questions().ended(cause);
        all.forEach(feature -> feature.ended(cause));
    }
}
