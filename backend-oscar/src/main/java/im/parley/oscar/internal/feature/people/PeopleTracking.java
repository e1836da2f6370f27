// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.people;

import im.parley.Live;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.extension.People;
import im.parley.extension.UserDetails;
import im.parley.oscar.OscarPeople;
import im.parley.oscar.OscarStatus.StatusChange;
import im.parley.oscar.UserStatus;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.buddy.BuddySnac;
import im.parley.oscar.snac.locate.UserInfoQuery;
import im.parley.oscar.snac.locate.UserInfoReply;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.LiveSource;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.processors.PublishProcessor;
import java.time.Instant;
import java.util.Optional;

/** What servers tell of people beside their presence: kept, compared, and asked for where nothing was told. */
public final class PeopleTracking implements SessionFeature, Sighting, People, OscarPeople {
    private final SnacLink link;
    private final SessionContext context;
    private final UserId self;
    private final KnownPeople known;
    private final PublishProcessor<UserInfo> changes = PublishProcessor.create();
    private final LiveSource<Optional<SelfInfo>> own = new LiveSource<>(Optional.empty());

    public PeopleTracking(FeatureSetup setup) {
        this.link = setup.link();
        this.context = setup.context();
        this.self = setup.account().config().self();
        this.known = setup.account().remembered().getOrPut(KnownPeople.class, KnownPeople::new);
        known.sessionBegins();
    }

    @Override
    public void route(SnacRouter router) {
        router.on(SelfInfo.class, this::self);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(People.class, BuddySnac.FAMILY, this).add(OscarPeople.class, BuddySnac.FAMILY, this);
    }

    @Override
    public void seen(UserId who, UserInfo info) {
        known.tell(who, info).ifPresent(change -> changed(who, change));
    }

    @Override
    public void gone(UserId who) {
        known.forget(who);
    }

    /** Takes SNAC(01,0F), asked for or not. */
    private void self(SelfInfo info) {
        own.set(Optional.of(info));
    }

    private void changed(UserId who, KnownPeople.Change change) {
        Instant at = context.clock().instant();
        UserDetails now = UserBlockDetails.of(who, change.now(), 1);
        if (change.before()
                .filter(before -> UserBlockDetails.of(who, before, 1).equals(now))
                .isEmpty()) {
            context.emit(new DetailsChange(now, at));
        }
        UserStatus status = UserStatus.of(change.now());
        if (!status.equals(change.before().map(UserStatus::of).orElse(UserStatus.AVAILABLE))) {
            context.emit(new StatusChange(who, status, at));
        }
        changes.onNext(change.now());
    }

    @Override
    public Maybe<UserDetails> of(UserId user) {
        return user.equals(self)
                ? askSelf()
                        .map(info -> UserBlockDetails.of(
                                user, info.user(), Math.max(1, info.instances().size())))
                        .toMaybe()
                : info(user).map(info -> UserBlockDetails.of(user, info, 1));
    }

    @Override
    public Maybe<UserInfo> info(UserId user) {
        return Maybe.defer(() -> {
            if (user.equals(self)) {
                return askSelf().map(SelfInfo::user).toMaybe();
            }
            return known.find(user).map(Maybe::just).orElseGet(() -> ask(user));
        });
    }

    private Single<SelfInfo> askSelf() {
        return link.request(new SelfInfoQuery(), SelfInfo.class).doOnSuccess(this::self);
    }

    private Maybe<UserInfo> ask(UserId user) {
        return link.request(new UserInfoQuery(UserInfoQuery.CAPABILITIES, user.normalized()), UserInfoReply.class)
                .map(UserInfoReply::user)
                .toMaybe()
                .onErrorResumeNext(refusal -> isOffline(refusal) ? Maybe.empty() : Maybe.error(refusal));
    }

    private static boolean isOffline(Throwable refusal) {
        return refusal instanceof RequestException request
                && (request.reason() == Reason.RECIPIENT_OFFLINE || request.reason() == Reason.NOT_FOUND);
    }

    @Override
    public Flowable<UserInfo> changes() {
        return changes;
    }

    @Override
    public Live<Optional<SelfInfo>> self() {
        return own.live();
    }
}
