// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.status;

import im.parley.UserId;
import im.parley.oscar.MoodText;
import im.parley.oscar.OscarPeople;
import im.parley.oscar.OscarStatus;
import im.parley.oscar.UserStatus;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.snac.service.ServiceSnac;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;

/** The part of a session that statuses are led to. */
public record Statuses(OwnStatus own, ClientQuestions clients, OscarPeople people)
        implements SessionFeature, OscarStatus {
    @Override
    public void offer(SessionParts parts) {
        parts.add(OscarStatus.class, ServiceSnac.FAMILY, this);
    }

    @Override
    public Completable set(UserStatus status) {
        return own.status(status);
    }

    @Override
    public Maybe<UserStatus> of(UserId user) {
        return people.info(user).map(UserStatus::of);
    }

    @Override
    public Completable setMoodText(MoodText text) {
        return clients.set(text);
    }

    @Override
    public Single<MoodText> moodText(UserId user) {
        return clients.ask(user);
    }
}
