// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.Live;
import im.parley.UserId;
import im.parley.oscar.OscarAuthorization;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.feedbag.AuthorizationReplied;
import im.parley.oscar.snac.feedbag.AuthorizationRequested;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagSnac;
import im.parley.oscar.snac.feedbag.PreAuthorize;
import im.parley.oscar.snac.feedbag.PreAuthorized;
import im.parley.oscar.snac.feedbag.RemoveMe;
import im.parley.oscar.snac.feedbag.ReplyAuthorization;
import im.parley.oscar.snac.feedbag.RequestAuthorization;
import im.parley.oscar.snac.feedbag.YouWereAdded;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Completable;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Food group 13, 14 to 1C: who may add whom. Who lets us in is no longer marked as awaited on our list. */
public final class Authorization implements SessionFeature, OscarAuthorization {
    private final SnacLink link;
    private final SessionContext context;
    private final Function<String, UserId> user;
    private final BuddyListSync list;
    private final Live<Set<UserId>> awaiting;

    public Authorization(FeatureSetup setup, BuddyListSync list) {
        this.link = setup.link();
        this.context = setup.context();
        this.user = setup::user;
        this.list = list;
        this.awaiting = list.view(this::awaitedIn);
    }

    @Override
    public void route(SnacRouter router) {
        router.on(AuthorizationRequested.class, this::requested)
                .on(AuthorizationReplied.class, this::replied)
                .on(PreAuthorized.class, this::preAuthorized)
                .on(YouWereAdded.class, this::added);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(OscarAuthorization.class, FeedbagSnac.FAMILY, this);
    }

    private Set<UserId> awaitedIn(FeedbagBook book) {
        return book.ofType(FeedbagItem.BUDDY).stream()
                .filter(FeedbagItem::isAwaitingAuthorization)
                .map(item -> user.apply(item.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Takes SNAC(13,19). */
    private void requested(AuthorizationRequested snac) {
        context.emit(new Requested(user.apply(snac.screenName()), snac.reason(), now()));
    }

    /** Takes SNAC(13,1B). */
    private void replied(AuthorizationReplied snac) {
        UserId who = user.apply(snac.screenName());
        if (snac.isGranted()) {
            letIn(who);
        }
        context.emit(new Answered(who, snac.isGranted(), snac.reason(), now()));
    }

    /** Takes SNAC(13,15). */
    private void preAuthorized(PreAuthorized snac) {
        UserId who = user.apply(snac.screenName());
        letIn(who);
        context.emit(new GrantedInAdvance(who, snac.text(), now()));
    }

    /** Takes SNAC(13,1C). */
    private void added(YouWereAdded snac) {
        context.emit(new AddedBy(user.apply(snac.screenName()), now()));
    }

    private Instant now() {
        return context.clock().instant();
    }

    /** Marks an entry as awaited no more. Another session of ours may be doing the same, which does no harm. */
    private void letIn(UserId who) {
        list.editUnasked(book -> BuddyPlans.authorized(book, who));
    }

    @Override
    public Live<Set<UserId>> awaiting() {
        return awaiting;
    }

    @Override
    public Completable add(UserId who, String group, String reason) {
        return list.edit(book -> BuddyPlans.addAwaiting(book, who, group)).andThen(request(who, reason));
    }

    @Override
    public Completable request(UserId who, String reason) {
        return link.send(RequestAuthorization.of(who.normalized(), reason));
    }

    @Override
    public Completable grant(UserId who) {
        return link.send(ReplyAuthorization.of(who.normalized(), true, ""));
    }

    @Override
    public Completable refuse(UserId who, String reason) {
        return link.send(ReplyAuthorization.of(who.normalized(), false, reason));
    }

    @Override
    public Completable grantInAdvance(UserId who, String text) {
        return link.send(PreAuthorize.of(who.normalized(), text));
    }

    @Override
    public Completable removeMeFrom(UserId who) {
        return link.send(new RemoveMe(who.normalized()));
    }
}
