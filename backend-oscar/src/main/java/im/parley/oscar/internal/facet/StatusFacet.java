// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.facet;

import im.parley.UserId;
import im.parley.oscar.MoodText;
import im.parley.oscar.OscarStatus;
import im.parley.oscar.UserStatus;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.spi.Facets;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;

/** Takes statuses to the present session. */
record StatusFacet(Facets facets) implements OscarStatus {
    @Override
    public Completable set(UserStatus status) {
        return facets.run(OscarStatus.class, part -> part.set(status));
    }

    @Override
    public Maybe<UserStatus> of(UserId user) {
        ScreenNames.ours(user);
        return facets.find(OscarStatus.class, part -> part.of(user));
    }

    @Override
    public Completable setMoodText(MoodText text) {
        return facets.run(OscarStatus.class, part -> part.setMoodText(text));
    }

    @Override
    public Single<MoodText> moodText(UserId user) {
        ScreenNames.ours(user);
        return facets.get(OscarStatus.class, part -> part.moodText(user));
    }
}
