// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.people;

import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.extension.Profiles;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.feature.status.AwayTextForm;
import im.parley.oscar.internal.link.Remembered;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.locate.LocateRights;
import im.parley.oscar.snac.locate.LocateRightsQuery;
import im.parley.oscar.snac.locate.LocateSnac;
import im.parley.oscar.snac.locate.SetUserInfo;
import im.parley.oscar.wire.MimeText;
import im.parley.oscar.wire.Snac;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import java.util.List;
import java.util.Optional;

/**
 * Food group 02: profiles, ours and other people's, and how long a server lets such texts be. Touched by the reader and
 * by whoever asks.
 */
public final class ProfileSharing implements SessionFeature, Profiles {
    private final SnacLink link;
    private final SessionContext context;
    private final Remembered remembered;
    private final ProfileQueries queries;
    private volatile int longest;

    /** Our own profile, as each session publishes it. */
    private record OwnProfile(MimeText text) {}

    public ProfileSharing(FeatureSetup setup) {
        this.link = setup.link();
        this.context = setup.context();
        this.remembered = setup.account().remembered();
        this.queries = new ProfileQueries(setup);
    }

    @Override
    public void route(SnacRouter router) {
        router.on(LocateRights.class, rights -> longest = rights.maxProfileLength());
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(Profiles.class, LocateSnac.FAMILY, this);
    }

    /** Says our profile again, unless this server takes no text of that size. */
    @Override
    public List<Snac> introduction() {
        Optional<MimeText> own = remembered
                .get(OwnProfile.class)
                .map(OwnProfile::text)
                .filter(text -> text.bytes().size() > 0);
        Optional<RequestException> refusal = own.flatMap(this::refusal);
        refusal.ifPresent(cause -> context.problem(cause, Optional.empty()));
        return own.filter(text -> refusal.isEmpty())
                .map(text -> List.<Snac>of(SetUserInfo.profile(text)))
                .orElseGet(List::of);
    }

    @Override
    public Maybe<RichText> of(UserId user) {
        return queries.profile(user).map(queries::fill);
    }

    @Override
    public Maybe<RichText> awayTextOf(UserId user) {
        return queries.awayText(user).map(queries::fill);
    }

    @Override
    public Completable set(RichText profile) {
        return Completable.defer(() -> {
            MimeText text = MimeText.of(profile.toHtml());
            return check(text)
                    .andThen(link.confirm(SetUserInfo.profile(text), new LocateRightsQuery(), LocateRights.class))
                    .doOnComplete(() -> remembered.put(OwnProfile.class, new OwnProfile(text)));
        });
    }

    /** Fails when the server takes no away text of the size that a presence has. */
    public Completable checkAwayText(Presence presence) {
        return presence.note()
                .filter(note -> presence.status() == Status.AWAY)
                .map(note -> check(AwayTextForm.of(note)))
                .orElseGet(Completable::complete);
    }

    private Completable check(MimeText text) {
        return refusal(text).map(Completable::error).orElseGet(Completable::complete);
    }

    private Optional<RequestException> refusal(MimeText text) {
        int size = text.bytes().size();
        int most = longest;
        return most == 0 || size <= most
                ? Optional.empty()
                : Optional.of(new RequestException(
                        Reason.TOO_LONG, 0, "the text has " + size + " bytes, the server takes " + most));
    }
}
